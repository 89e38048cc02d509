package io.github.huozi.read.chunk;

import io.github.huozi.book.Callout;
import io.github.huozi.read.source.CodeAwareLines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes pandoc divisions with attributes: callouts, theorems, figures; for all others drops the fences and keeps the
 * content.
 */
final class DivisionWriter {

    private static final Pattern OPENING =
            Pattern.compile("^([ \\t]*):{3,}[ \\t]*(?:\\{([^}]*)\\}|([\\w-]+))[ \\t]*:*[ \\t]*$");
    private static final Pattern CLOSING = Pattern.compile("^[ \\t]*:{3,}[ \\t]*$");
    private static final Pattern HEADING = Pattern.compile("^[ \\t]*#{1,6}[ \\t]+(.*?)[ \\t]*(?:\\{[^}]*\\})?[ \\t]*$");
    private static final Pattern ID = Pattern.compile("(?:^|\\s)#([^\\s}]+)");
    private static final Pattern CLASS = Pattern.compile("(?:^|\\s)\\.([\\w-]+)");
    private static final Pattern TITLE = Pattern.compile("(?:title|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final String FENCE = "::::::::::::";

    private static final Map<String, String> THEOREMS = Map.ofEntries(
            Map.entry("theorem", "定理"),
            Map.entry("lemma", "引理"),
            Map.entry("corollary", "推论"),
            Map.entry("proposition", "命题"),
            Map.entry("conjecture", "猜想"),
            Map.entry("definition", "定义"),
            Map.entry("example", "例"),
            Map.entry("exercise", "练习"),
            Map.entry("proof", "证明"),
            Map.entry("remark", "注"),
            Map.entry("solution", "解"),
            Map.entry("hypothesis", "假设"));

    private enum Kind {
        CALLOUT,
        TABS,
        NAMED,
        PLAIN
    }

    private final CodeAwareLines lines;
    private final Deque<Kind> open = new ArrayDeque<>();
    private int titleLine = -1;

    DivisionWriter(CodeAwareLines lines) {
        this.lines = lines;
    }

    /** Writes a line that opens or closes a division or is a title in one; returns whether it was. */
    boolean write(int at) {
        String text = lines.get(at).text();
        if (at == titleLine) {
            return true;
        }
        if (CLOSING.matcher(text).matches() && !open.isEmpty()) {
            close(at);
            return true;
        }
        Matcher heading = HEADING.matcher(text);
        if (open.peek() == Kind.TABS && heading.matches()) {
            lines.write("@tab " + heading.group(1), at);
            return true;
        }
        Matcher opening = OPENING.matcher(text);
        if (!opening.matches()) {
            return false;
        }
        open(opening, at);
        return true;
    }

    private void close(int at) {
        switch (open.pop()) {
            case CALLOUT -> lines.write(lines.get(at).indent() + FENCE, at);
            case NAMED -> lines.write("\n</div>\n", at);
            default -> lines.write("", at);
        }
    }

    private void open(Matcher opening, int at) {
        String indent = opening.group(1);
        String attributes = opening.group(2) == null ? "." + opening.group(3) : opening.group(2);
        Matcher id = ID.matcher(attributes);
        String named = id.find() ? id.group(1) : "";
        Matcher title = TITLE.matcher(attributes);
        String said = title.find() ? (title.group(1) == null ? title.group(2) : title.group(1)) : "";
        Matcher of = CLASS.matcher(attributes);
        while (of.find()) {
            String kind = callout(of.group(1));
            if (!kind.isEmpty()) {
                String words = said.isEmpty() ? titleBelow(at) : said;
                open.push(Kind.CALLOUT);
                lines.write(indent + FENCE + kind + (words.isEmpty() ? "" : "[" + words + "]"), at);
                return;
            }
            Optional<String> theorem = Optional.ofNullable(THEOREMS.get(of.group(1)));
            if (theorem.isPresent() || named.matches("(thm|lem|cor|prp|cnj|def|exm|exr)-.*")) {
                open.push(Kind.NAMED);
                lines.write("<div" + (named.isEmpty() ? "" : " id=\"" + named.replace(':', '-') + "\"") + ">\n", at);
                lines.write("**" + theorem.orElse("") + (said.isEmpty() ? "" : "（" + said + "）") + "**", at);
                lines.write("", at);
                return;
            }
            if (of.group(1).equals("panel-tabset")) {
                open.push(Kind.TABS);
                lines.write("", at);
                return;
            }
        }
        open.push(named.isEmpty() ? Kind.PLAIN : Kind.NAMED);
        lines.write(named.isEmpty() ? "" : "<div id=\"" + named.replace(':', '-') + "\">\n", at);
    }

    /** Returns the line of a callout's title, its first heading, https://quarto.org/docs/authoring/callouts.html. */
    private String titleBelow(int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).text().isBlank()) {
            next++;
        }
        Matcher heading = next < lines.size() && !lines.get(next).isCode()
                ? HEADING.matcher(lines.get(next).text())
                : HEADING.matcher("");
        if (!heading.matches()) {
            return "";
        }
        titleLine = next;
        return heading.group(1);
    }

    /** Returns the callout for a class, such as {@code callout-tip} or {@code rmdnote}; empty if none. */
    static String callout(String name) {
        String kind = name.toLowerCase(Locale.ROOT).replaceFirst("^(callout-?|rmd-?|info-?box-?)", "");
        boolean marked = !kind.equals(name.toLowerCase(Locale.ROOT));
        if (marked && kind.matches("caution|comment|warn.*")) {
            return kind.equals("comment") ? "note" : "warning";
        }
        if (marked && Callout.of(kind).isPresent()) {
            return kind;
        }
        return !marked && Callout.of(kind).isPresent() && !kind.matches("example|quote|cite") ? kind : "";
    }
}
