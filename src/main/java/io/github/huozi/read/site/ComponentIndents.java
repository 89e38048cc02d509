package io.github.huozi.read.site;

import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the indent of content in components, which Markdown would take for listings. */
final class ComponentIndents {

    private static final Pattern OPENING = Pattern.compile("^([ \\t]*)<([A-Z][\\w.]*)(?=[\\s>])([^<]*)$");
    private static final Pattern CLOSING = Pattern.compile("^[ \\t]*</([A-Z][\\w.]*)>[ \\t]*$");

    /** An open component; the indent of its content is that of the first line. */
    private static final class Open {
        private final String name;
        private int depth = -1;

        Open(String name) {
            this.name = name;
        }
    }

    private ComponentIndents() {}

    /** Returns the text without that indent; the same text when it has none. */
    static LinedText remove(LinedText source) {
        if (!Pattern.compile("(?m)^[ \\t]*<[A-Z]").matcher(source.text()).find()) {
            return source;
        }
        CodeAwareLines lines = CodeAwareLines.of(source);
        Deque<Open> open = new ArrayDeque<>();
        boolean inTag = false;
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).text();
            Matcher closing = CLOSING.matcher(text);
            Matcher opening = OPENING.matcher(text);
            boolean code = lines.get(at).isCode();
            if (!code && closing.matches() && open.stream().anyMatch(it -> it.name.equals(closing.group(1)))) {
                while (!open.pop().name.equals(closing.group(1))) {
                    // Unclosed components end with the one around them.
                }
                write(lines, at, 1_000);
            } else if (inTag) {
                write(lines, at, 1_000);
                inTag = !text.strip().endsWith(">");
                closeAlone(text, inTag, open);
            } else if (!code && opening.matches()) {
                Open around = open.peek();
                deepen(around, text);
                write(lines, at, around == null ? 0 : around.depth);
                inTag = !opening.group(3).strip().endsWith(">");
                if (inTag || !opening.group(3).strip().endsWith("/>")) {
                    open.push(new Open(opening.group(2)));
                }
            } else {
                deepen(open.peek(), text);
                write(lines, at, open.isEmpty() ? 0 : open.peek().depth);
            }
        }
        return lines.written();
    }

    /** Handles a multi-line tag that turns out to be empty and opens nothing. */
    private static void closeAlone(String text, boolean inTag, Deque<Open> open) {
        if (!inTag && text.strip().endsWith("/>") && !open.isEmpty()) {
            open.pop();
        }
    }

    private static void deepen(@org.jspecify.annotations.Nullable Open open, String text) {
        if (open != null && open.depth < 0 && !text.isBlank()) {
            open.depth = text.length() - text.stripLeading().length();
        }
    }

    private static void write(CodeAwareLines lines, int at, int depth) {
        String text = lines.get(at).text();
        int indent = text.length() - text.stripLeading().length();
        if (depth <= 0 || indent == 0) {
            lines.keep(at);
        } else {
            lines.write(text.substring(Math.min(indent, depth)), at);
        }
    }
}
