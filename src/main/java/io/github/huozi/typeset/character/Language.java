package io.github.huozi.typeset.character;

import java.util.Locale;

/** The language whose rules a paragraph follows. */
public enum Language {
    /** Chinese as on the mainland: pause and stop marks occupy the first half of their em. */
    HANS,
    /** Chinese as in Taiwan and Hong Kong: pause and stop marks are centred and keep their em. */
    HANT,
    /** Japanese. */
    JA,
    /** English and other languages in Latin, Greek or Cyrillic script. */
    WESTERN;

    /**
     * Returns the language for a BCP 47 tag.
     *
     * @param tag the tag, such as {@code zh-CN}, {@code zh-Hant} or {@code en}; an empty one means mainland Chinese
     */
    public static Language of(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("[-_]", -1);
        return switch (parts[0]) {
            case "", "zh", "cmn", "yue", "und" -> hant(parts) ? HANT : HANS;
            case "ja" -> JA;
            default -> WESTERN;
        };
    }

    private static boolean hant(String[] parts) {
        boolean hant = parts[0].equals("yue");
        for (String part : parts) {
            switch (part) {
                case "hant" -> {
                    return true;
                }
                case "hans" -> {
                    return false;
                }
                case "tw", "hk", "mo" -> hant = true;
                default -> {}
            }
        }
        return hant;
    }
}
