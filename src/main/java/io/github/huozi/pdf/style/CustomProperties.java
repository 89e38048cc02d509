package io.github.huozi.pdf.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Custom properties of style sheets, CSS Custom Properties 1, as far as books need them: those of {@code :root}, with the
 * last value of each name in all sheets. The engine does not support variables, so they are substituted beforehand.
 */
final class CustomProperties {

    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;{}]*[^;{}\\s])\\s*(?:;|$)");
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** The maximum depth of references between values; none is deeper by intention. */
    private static final int DEEPEST = 8;

    private final Map<String, String> values = new HashMap<>();

    /** Reads the values from all sheets, in order. */
    static CustomProperties of(List<String> sheets) {
        CustomProperties properties = new CustomProperties();
        for (String sheet : sheets) {
            ROOT.matcher(COMMENT.matcher(sheet).replaceAll("")).results().forEach(root -> DECLARATION
                    .matcher(root.group(1))
                    .results()
                    .forEach(found -> properties.values.put(found.group(1), found.group(2))));
        }
        return properties;
    }

    /** Returns the value of a name as written; empty when it has none. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Returns the sheet with all values substituted; line numbers do not change. An undefined name stays, for the engine
     * to report.
     */
    String apply(String sheet) {
        String applied = ROOT.matcher(sheet).replaceAll(CustomProperties::lineEnds);
        for (int depth = 0; depth < DEEPEST && applied.contains("var("); depth++) {
            applied = USE.matcher(applied).replaceAll(this::value);
        }
        return applied;
    }

    private static String lineEnds(MatchResult block) {
        return "\n".repeat((int) block.group().chars().filter(c -> c == '\n').count());
    }

    private String value(MatchResult use) {
        String otherwise = use.group(2) == null ? use.group() : use.group(2).strip();
        return Matcher.quoteReplacement(values.getOrDefault(use.group(1), otherwise));
    }
}
