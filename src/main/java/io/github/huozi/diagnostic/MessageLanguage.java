package io.github.huozi.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language in which Huozi reports what it does and finds. */
public enum MessageLanguage {
    /** English. */
    ENGLISH("en"),
    /** Chinese, in simplified characters. */
    CHINESE("zh");

    private final String tag;

    MessageLanguage(String tag) {
        this.tag = tag;
    }

    /** {@return the BCP 47 tag: {@code en} or {@code zh}} */
    public String tag() {
        return tag;
    }

    /**
     * Returns the language of messages for a BCP 47 tag or a POSIX locale, whatever its region or script: {@code zh-Hant},
     * {@code en_GB.UTF-8}.
     *
     * @param locale the tag or the name
     * @return the language; empty for other languages, and for {@code C} and {@code POSIX}, which name none
     */
    public static Optional<MessageLanguage> of(String locale) {
        String language = locale.strip().toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
        for (MessageLanguage each : values()) {
            if (each.tag.equals(language)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the language that the user of a machine has chosen. On POSIX systems the environment shows whether one was
     * chosen: Java reports {@code C} as English.
     *
     * @param environment the variables of the process; those of IEEE Std 1003.1, 8.2, are read
     * @param locale Java's default, for machines without these variables
     * @return the language; empty if none was chosen, or one other than English and Chinese
     */
    public static Optional<MessageLanguage> ofMachine(Map<String, String> environment, Locale locale) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return of(value);
            }
        }
        boolean posix = environment.containsKey("SHELL") || environment.containsKey("HOME");
        return posix && locale.getCountry().isEmpty() ? Optional.empty() : of(locale.toLanguageTag());
    }
}
