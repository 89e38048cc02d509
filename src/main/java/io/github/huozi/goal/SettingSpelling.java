package io.github.huozi.goal;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a user writes the settings of a goal. The catalogue has them in Maven's spelling. */
public enum SettingSpelling {
    /** {@code <fileName> (-Dhuozi.fileName)}. */
    MAVEN,
    /** {@code --file-name}. */
    COMMAND;

    private static final Pattern TAGGED = Pattern.compile("(?:<\\w+>|failOn) ?[(（]-Dhuozi\\.(\\w+)[)）]");
    private static final Pattern PROPERTY = Pattern.compile("-Dhuozi\\.(\\w+)(?:=([\\w.]+))?");
    private static final Pattern TAG = Pattern.compile("<([a-z]\\w+)>");

    /** {@return a text of the catalogue with its settings in this spelling} */
    String spell(String text) {
        if (this == MAVEN) {
            return text;
        }
        String tagged = TAGGED.matcher(text).replaceAll(found -> option(found.group(1)));
        String valued = PROPERTY.matcher(tagged)
                .replaceAll(found -> option(found.group(1)) + (found.group(2) == null ? "" : " " + found.group(2)));
        return TAG.matcher(valued).replaceAll(found -> option(found.group(1)));
    }

    /** {@return the option of a setting: {@code --file-name} for {@code fileName}} */
    public static String option(String setting) {
        return "--" + setting.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
