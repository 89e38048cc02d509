package io.github.huozi.read.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a directive requests: {@code file:3}, {@code file:3:9}, {@code file::9}, {@code file:anchor}, or
 * the whole of it.
 *
 * @param text the lines, without anchor comments
 * @param fault the fault of the request, a variant of {@link io.github.huozi.diagnostic.Code#MISSING_INCLUDE}; empty if
 *     none
 * @param arguments the arguments of its message, after the request
 */
record IncludedExcerpt(String text, String fault, List<Object> arguments) {

    private static final Pattern ANCHOR = Pattern.compile("ANCHOR(_END)?\\s*:\\s*([\\w.-]+)");

    /**
     * Extracts an excerpt.
     *
     * @param from the text after the first colon; may be empty
     * @param to the text after the second; the same as {@code from} for a single line
     */
    static IncludedExcerpt of(String file, String from, String to) {
        String[] lines =
                file.endsWith("\n") ? file.substring(0, file.length() - 1).split("\n", -1) : file.split("\n", -1);
        return from.isEmpty() || isNumber(from) ? range(lines, from, to) : anchored(lines, from);
    }

    private static IncludedExcerpt anchored(String[] lines, String name) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        boolean found = false;
        for (String line : lines) {
            Matcher anchor = ANCHOR.matcher(line);
            if (!anchor.find()) {
                add(line, open, out);
            } else if (anchor.group(2).equals(name)) {
                open = anchor.group(1) == null;
                found |= open;
            }
        }
        if (!found) {
            return new IncludedExcerpt("", "anchor", List.of(name));
        }
        return open
                ? new IncludedExcerpt(out.toString(), "anchor-open", List.of(name))
                : new IncludedExcerpt(out.toString(), "", List.of());
    }

    private static IncludedExcerpt range(String[] lines, String from, String to) {
        int first = from.isEmpty() ? 1 : Integer.parseInt(from);
        int last = isNumber(to) ? Integer.parseInt(to) : lines.length;
        StringBuilder out = new StringBuilder();
        for (int at = Math.max(0, first - 1); at < Math.min(last, lines.length); at++) {
            add(lines[at], !ANCHOR.matcher(lines[at]).find(), out);
        }
        String fault = "";
        if (!to.isEmpty() && !isNumber(to)) {
            fault = "last";
        } else if (first == 0 || last == 0) {
            fault = "zero";
        } else if (first > lines.length) {
            fault = "begins-late";
        } else if (last < first) {
            fault = "reversed";
        } else if (last > lines.length) {
            fault = "ends-late";
        }
        return new IncludedExcerpt(out.toString(), fault, List.of(lines.length));
    }

    private static void add(String line, boolean taken, StringBuilder out) {
        if (taken) {
            out.append(out.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,8}");
    }
}
