package io.github.huozi.read.vault;

import io.github.huozi.book.Callout;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the first lines of callouts whose type is specific to Obsidian or to the author. */
final class VaultCallout {

    private static final Pattern FIRST =
            Pattern.compile("^((?:\\s*>)+\\s*)\\[!([\\p{L}\\p{N} _-]{1,40})(?:\\|[^\\]]*)?]([-+]?)[ \\t]*(.*)$");

    /** The nearest types of Huozi for those that Obsidian names differently. */
    private static final Map<String, String> NEAREST = Map.ofEntries(
            Map.entry("abstract", "note"),
            Map.entry("summary", "note"),
            Map.entry("tldr", "note"),
            Map.entry("todo", "note"),
            Map.entry("success", "tip"),
            Map.entry("check", "tip"),
            Map.entry("done", "tip"),
            Map.entry("question", "note"),
            Map.entry("help", "note"),
            Map.entry("faq", "note"),
            Map.entry("example", "note"));

    private VaultCallout() {}

    /** Returns the line with a supported type; leaves quotations alone. */
    static String write(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.matches()) {
            return line;
        }
        String type = first.group(2).strip().toLowerCase(Locale.ROOT);
        String title = first.group(4).strip();
        if (type.equals("quote") || type.equals("cite")) {
            return first.group(1) + (title.isEmpty() ? "" : "**" + title + "**  ");
        }
        if (Callout.of(type).isPresent()) {
            return line;
        }
        String name = type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1).replace('-', ' ');
        return first.group(1) + "[!" + NEAREST.getOrDefault(type, "note") + "]" + first.group(3) + " "
                + (title.isEmpty() ? name : title);
    }
}
