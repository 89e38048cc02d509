package io.github.huozi.book.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language tags, BCP 47, in the form that reading systems support best. */
public final class LanguageTag {

    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> HABITS = Map.of("zh-chs", "zh-CN", "zh-cht", "zh-TW");

    private LanguageTag() {}

    /**
     * Returns the usual tag of a language: {@code zh-CN} for {@code zh_CN}, {@code zh-hans} and {@code cmn-Hans-CN}; {@code
     * zh-TW} for {@code zh-hant}. Reading systems choose their Chinese fonts by region, not by script.
     *
     * @return the tag; {@code zh} if the kind of Chinese is not stated; empty if the text is not a tag
     */
    public static Optional<String> normalise(String tag) {
        String hyphened = tag.strip().replace('_', '-').replaceAll("(?i)\\.utf-?8$", "");
        @Nullable String habit = HABITS.get(hyphened.toLowerCase(Locale.ROOT));
        if (habit != null) {
            return Optional.of(habit);
        }
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(hyphened).build();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
        String language = locale.getLanguage();
        boolean known = language.length() == 2 ? TWO_LETTERS.contains(language) : language.length() == 3;
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(language.equals("zh") || language.equals("cmn") ? chinese(locale) : locale.toLanguageTag());
    }

    private static String chinese(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            boolean taken =
                    locale.getCountry().equals("CN") && locale.getScript().equals("Hant");
            return taken ? "zh-Hant-CN" : "zh-" + locale.getCountry();
        }
        return switch (locale.getScript()) {
            case "Hans" -> "zh-CN";
            case "Hant" -> "zh-TW";
            default -> "zh";
        };
    }
}
