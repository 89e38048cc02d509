package io.github.huozi.read.tool;

import io.github.huozi.book.Callout;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the directives of MyST, which Jupyter Book and Sphinx read (https://mystmd.org/spec), as what this dialect has:
 * {@code ```{note}} as a callout, {@code ```{code-block} python} as a listing. Each line stays a line, so that places stay
 * what they are.
 */
public final class MystDirectives {

    private static final Pattern OPEN =
            Pattern.compile("([ \\t>]*)(`{3,}|~{3,}|:{3,})[ \\t]*\\{([a-z][a-z-]*)\\}[ \\t]*(.*)");
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}|~{3,})[^`]*");
    private static final Pattern OPTION = Pattern.compile("[ \\t>]*:([a-z][\\w-]*):(.*)");

    private static final Set<String> LISTINGS =
            Set.of("code-block", "code", "code-cell", "sourcecode", "literalinclude", "parsed-literal");

    /** They say where the chapters are, which the book's own contents do. */
    private static final Set<String> CONTENTS = Set.of("toctree", "tableofcontents", "contents");

    /** What a directive became. */
    private enum Kind {
        CALLOUT,
        LISTING,
        GONE
    }

    /** A directive whose end has not come. */
    private record Open(String fence, String end, Kind kind) {}

    private final SourceFindings findings;
    private final List<String> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean options;
    private String code = "";

    private MystDirectives(SourceFindings findings) {
        this.findings = findings;
    }

    /** The text with its directives written in another way; the same text when it has none. */
    public static LinedText write(LinedText text, SourceFindings findings) {
        if (!text.text().contains("{")
                || !text.text().lines().anyMatch(line -> OPEN.matcher(line).matches())) {
            return text;
        }
        MystDirectives directives = new MystDirectives(findings);
        int at = 0;
        for (String line : text.text().split("\n", -1)) {
            String written = directives.line(line, text.lines().of(at++));
            directives.lines.add(written);
        }
        return new LinedText(String.join("\n", directives.lines), text.lines());
    }

    private String line(String line, int number) {
        if (!code.isEmpty()) {
            code = ends(line, code) ? "" : code;
            return line;
        }
        Open innermost = open.peek();
        if (innermost != null && ends(line, innermost.fence())) {
            open.pop();
            options = false;
            return innermost.kind() == Kind.GONE ? "" : line.replace(line.strip(), innermost.end());
        }
        if (innermost != null && innermost.kind() == Kind.GONE) {
            return "";
        }
        Matcher option = OPTION.matcher(line);
        if (options && option.matches()) {
            return innermost != null && innermost.kind() == Kind.LISTING ? fenceWith(option) : "";
        }
        if (options && line.isBlank() && innermost != null && innermost.kind() == Kind.LISTING) {
            options = false;
            return lines.set(lines.size() - 1, "");
        }
        options = false;
        if (innermost != null && innermost.kind() == Kind.LISTING) {
            return line;
        }
        Matcher directive = OPEN.matcher(line);
        if (directive.matches()) {
            return opened(directive, line, new Position(findings.path(), number, 1));
        }
        Matcher fence = FENCE.matcher(line);
        code = fence.matches() ? fence.group(1) : "";
        return line;
    }

    /** The fence of a listing, taken from the line before to that of an option, so that no line is left blank in the code. */
    private String fenceWith(Matcher option) {
        String fence = lines.set(lines.size() - 1, "");
        String value = option.group(2).strip();
        return switch (option.group(1)) {
            case "caption" -> fence + " title=\"" + value.replace('"', '”') + '"';
            case "linenos" -> fence + " showLineNumbers";
            case "lineno-start" -> fence + " showLineNumbers=" + value;
            case "emphasize-lines" -> fence + " {" + value + "}";
            default -> fence;
        };
    }

    private String opened(Matcher directive, String line, Position position) {
        String before = directive.group(1);
        String fence = directive.group(2);
        String name = directive.group(3);
        String rest = directive.group(4).strip();
        if (CONTENTS.contains(name)) {
            findings.sink().report(Code.UNKNOWN_SHORT_CODE.at(position, "contents", name));
            return begin(new Open(fence, "", Kind.GONE), "");
        }
        if (LISTINGS.contains(name) && !fence.startsWith(":")) {
            return begin(new Open(fence, fence, Kind.LISTING), before + fence + rest);
        }
        boolean titled = name.equals("admonition");
        String callout = titled ? "note" : name.equals("seealso") ? "info" : name.equals("dropdown") ? "details" : name;
        if (titled || callout.equals("details") || Callout.of(callout).isPresent()) {
            String colons = ":".repeat(fence.length());
            String title = rest.isEmpty() ? "" : " " + rest;
            return begin(new Open(fence, colons, Kind.CALLOUT), before + colons + " " + callout + title);
        }
        if (!fence.startsWith(":")) {
            code = fence;
        }
        return line;
    }

    private String begin(Open directive, String written) {
        open.push(directive);
        options = true;
        return written;
    }

    private static boolean ends(String line, String fence) {
        String bare = line.replaceFirst("^[ \\t>]+", "").stripTrailing();
        return bare.length() >= fence.length() && bare.chars().allMatch(c -> c == fence.charAt(0));
    }
}
