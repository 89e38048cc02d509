package io.github.huozi.diagram.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses CSS declarations as Mermaid writes them, separated by commas: {@code fill:#f9f,stroke-dasharray: 5 5}. */
public final class Declarations {

    private static final Pattern BETWEEN = Pattern.compile("[,;](?![^(]*\\))");

    private Declarations() {}

    /** Returns the values by property name, in lower case. */
    public static Map<String, String> read(String text) {
        Map<String, String> read = new LinkedHashMap<>();
        String commas = text.replace("\\,", " ");
        for (String each : BETWEEN.split(commas, -1)) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                read.put(
                        each.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        each.substring(colon + 1).strip());
            }
        }
        return read;
    }
}
