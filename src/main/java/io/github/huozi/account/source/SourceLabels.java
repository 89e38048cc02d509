package io.github.huozi.account.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels that a text defines for its notes and links. Not thread-safe. */
final class SourceLabels {

    private static final String LABEL =
            "[ \\t]*\\[(?!\\^)((?:\\\\.|[^\\[\\]\\\\]){1,999})\\]:[ \\t]*\\n?[ \\t]*(?:<[^<>\\n]*>|(?!<)\\S+)";
    private static final Pattern TITLED = Pattern.compile(
            LABEL
                    + "(?:[ \\t]+|[ \\t]*\\n[ \\t]*)(?:\"((?:\\\\.|[^\"\\\\])*)\"|'((?:\\\\.|[^'\\\\])*)'|\\(((?:\\\\.|[^()\\\\])*)\\))[ \\t]*(?:\\n|$)");
    private static final Pattern PLAIN = Pattern.compile(LABEL + "[ \\t]*(?:\\n|$)");

    private final Map<String, String> links = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private int again;

    static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Defines a note; of two with the same label, the first counts. */
    String note(String label) {
        String name = normal(label);
        return notes.add(name) ? name : "\n" + again++;
    }

    boolean hasNote(String label) {
        return notes.contains(normal(label));
    }

    /** Returns the title of a link, which may be an empty string; null if no link has the label. */
    @Nullable
    String link(String label) {
        return links.get(normal(label));
    }

    /** Removes link definitions from the beginning of a paragraph; returns empty if it consists of nothing else. */
    Optional<SourceBlock> collect(SourceBlock paragraph) {
        String text = paragraph.text();
        int at = 0;
        while (text.indexOf('[', at) >= 0 && text.substring(at).stripLeading().startsWith("[")) {
            Matcher definition = TITLED.matcher(text).region(at, text.length());
            if (!definition.lookingAt()) {
                definition = PLAIN.matcher(text).region(at, text.length());
            }
            if (!definition.lookingAt()) {
                break;
            }
            links.putIfAbsent(normal(definition.group(1)), title(definition));
            at = definition.end();
        }
        if (at == 0) {
            return Optional.of(paragraph);
        }
        return text.substring(at).isBlank() ? Optional.empty() : Optional.of(paragraph.part(at, text.length()));
    }

    private static String title(Matcher definition) {
        for (int group = 2; group <= definition.groupCount(); group++) {
            if (definition.group(group) != null) {
                return definition.group(group);
            }
        }
        return "";
    }
}
