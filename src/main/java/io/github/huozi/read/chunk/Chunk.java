package io.github.huozi.read.chunk;

import io.github.huozi.read.source.CodeAwareLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chunk of code with its options (https://yihui.org/knitr/options/,
 * https://quarto.org/docs/reference/cells/cells-knitr.html).
 *
 * @param language the language, in lower case
 * @param options the options by name, in lower case and with hyphens for dots
 * @param body the lines without the options
 */
record Chunk(String language, Map<String, String> options, List<String> body) {

    private static final Pattern HEADER =
            Pattern.compile("^[ \\t>]*[`~]{3,}[ \\t]*\\{([A-Za-z][\\w-]*)[ \\t,]*(.*)\\}[ \\t]*$");
    private static final Pattern OPTION = Pattern.compile(
            "([A-Za-z_][\\w.-]*)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|([^,\"']*(?:\\([^)]*\\)[^,\"']*)?))");
    private static final Pattern SAID = Pattern.compile("^\\s*(?:#|//|--|%%?)\\|\\s*([\\w.-]+)\\s*:\\s*(.*?)\\s*$");
    private static final Pattern MORE = Pattern.compile("^\\s*(?:#|//|--|%%?)\\|\\s*(.*?)\\s*$");

    /** Returns the chunk that a fence opens; empty if it opens a listing. */
    static Optional<Chunk> at(CodeAwareLines lines, int opening, int closing) {
        Matcher header = HEADER.matcher(lines.get(opening).text());
        if (!header.matches()) {
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>();
        header(header.group(2), options);
        List<String> body = new ArrayList<>();
        String last = "";
        for (int at = opening + 1; at < closing; at++) {
            String line = lines.get(at).text();
            Matcher said = SAID.matcher(line);
            Matcher more = MORE.matcher(line);
            if (body.isEmpty() && said.matches()) {
                last = name(said.group(1));
                options.put(last, unquoted(said.group(2)));
            } else if (body.isEmpty() && more.matches()) {
                // A value over several lines, or a list, whose items go on one line.
                String item = more.group(1).replaceFirst("^- ", "");
                options.merge(
                        last, unquoted(item), (before, now) -> before.matches("[>|]?-?") ? now : before + "\n" + now);
            } else {
                body.add(line);
            }
        }
        return Optional.of(new Chunk(header.group(1).toLowerCase(Locale.ROOT), options, body));
    }

    private static void header(String text, Map<String, String> options) {
        String first = text.strip();
        Matcher label = Pattern.compile("^([^=,]+?)\\s*(?:,|$)").matcher(first);
        if (label.find()) {
            options.put("label", unquoted(label.group(1).strip()));
            first = first.substring(label.end());
        }
        Matcher option = OPTION.matcher(first);
        while (option.find()) {
            String value = option.group(2) != null
                    ? option.group(2)
                    : option.group(3) != null ? option.group(3) : option.group(4);
            options.put(
                    name(option.group(1)), value.strip().replace("\\\"", "\"").replace("\\\\", "\\"));
        }
    }

    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    private static String unquoted(String text) {
        return text.matches("(?s)\"[^\"]*\"|'[^']*'") ? text.substring(1, text.length() - 1) : text;
    }

    String get(String name) {
        return options.getOrDefault(name, "");
    }

    boolean says(String name, String no) {
        return get(name).equalsIgnoreCase(no)
                || (no.equals("false") && get(name).equals("F"));
    }

    /** Whether its code is shown. */
    boolean isShown() {
        return !says("echo", "false") && !says("include", "false");
    }

    /** Whether its output is shown. */
    boolean hasOutput() {
        return !says("include", "false")
                && !says("eval", "false")
                && !get("results").equals("hide")
                && !says("output", "false")
                && !get("fig-show").equals("hide");
    }

    String label() {
        return get("label");
    }

    String code() {
        return String.join("\n", body).strip().isEmpty()
                ? ""
                : String.join("\n", body).replaceAll("\\A(?:[ \\t]*\\n)+|\\s+\\z", "");
    }
}
