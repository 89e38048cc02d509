package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for in the sources.
 *
 * @param off the ids of codes that are not to be told
 * @param terms what must not be written, by what is to be written instead
 */
public record LintSettings(Set<String> off, Map<String, List<String>> terms) {

    /** All lints, and no terms. */
    public static final LintSettings ALL = new LintSettings(Set.of(), Map.of());

    public LintSettings {
        off = Set.copyOf(off);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        terms.forEach((right, wrong) -> copy.put(right, List.copyOf(wrong)));
        terms = Collections.unmodifiableMap(copy);
    }
}
