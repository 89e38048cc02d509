package io.github.huozi.outline.novel;

/** Full-width letters and digits, which some input methods produce. */
public final class NovelLetters {

    private static final char FIRST = '\uFF01';
    private static final int SHIFT = 0xFEE0;

    private NovelLetters() {}

    /** Whether a text has a full-width Latin letter or digit. */
    public static boolean areIn(String text) {
        return text.chars().anyMatch(c -> c >= FIRST && isWide((char) c));
    }

    /** Returns the number of them in a text. */
    public static long count(String text) {
        return text.chars().filter(c -> c >= FIRST && isWide((char) c)).count();
    }

    /** Returns the text with half-width letters and digits; leaves punctuation as it is. */
    public static String narrow(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            narrow.append(isWide(c) ? (char) (c - SHIFT) : c);
        }
        return narrow.toString();
    }

    private static boolean isWide(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
