package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.TextCursor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pairs of brackets that determine the shapes of nodes; longer ones come before their prefixes. */
enum Bracket {
    DOUBLE_CIRCLE("(((", ")))", NodeShape.DOUBLE_CIRCLE),
    CIRCLE("((", "))", NodeShape.CIRCLE),
    STADIUM("([", "])", NodeShape.STADIUM),
    ELLIPSE("(-", "-)", NodeShape.ELLIPSE),
    ROUNDED("(", ")", NodeShape.ROUNDED),
    SUBROUTINE("[[", "]]", NodeShape.SUBROUTINE),
    CYLINDER("[(", ")]", NodeShape.CYLINDER),
    LEAN_RIGHT("[/", "/]", NodeShape.LEAN_RIGHT),
    TRAPEZOID("[/", "\\]", NodeShape.TRAPEZOID),
    LEAN_LEFT("[\\", "\\]", NodeShape.LEAN_LEFT),
    INVERTED_TRAPEZOID("[\\", "/]", NodeShape.INVERTED_TRAPEZOID),
    RECTANGLE("[", "]", NodeShape.RECTANGLE),
    HEXAGON("{{", "}}", NodeShape.HEXAGON),
    DIAMOND("{", "}", NodeShape.DIAMOND),
    ODD(">", "]", NodeShape.ODD);

    private static final Pattern LINK = Pattern.compile("--|==|-\\.|~~~");

    private final String opening;
    private final String closing;
    private final NodeShape shape;

    Bracket(String opening, String closing, NodeShape shape) {
        this.opening = opening;
        this.closing = closing;
        this.shape = shape;
    }

    /** The text between two brackets, and the shape that they stand for. */
    record Bracketed(NodeShape shape, String text) {}

    /** Reads brackets and the text between them; reads nothing, and returns null, if there are none or they do not close. */
    static @Nullable Bracketed read(TextCursor cursor) {
        for (Bracket each : values()) {
            int start = cursor.at();
            if (cursor.take(each.opening)) {
                String text = each.body(cursor);
                if (text != null) {
                    return new Bracketed(each.shape, text);
                }
                cursor.to(start);
            }
        }
        return null;
    }

    private @Nullable String body(TextCursor cursor) {
        int start = cursor.at();
        cursor.skipSpace();
        if (cursor.peek() == '"') {
            String quoted = quoted(cursor);
            cursor.skipSpace();
            return quoted != null && cursor.take(closing) ? quoted : null;
        }
        cursor.to(start);
        return bare(cursor, start);
    }

    /** Reads quoted text, which may span several lines. */
    static @Nullable String quoted(TextCursor cursor) {
        int start = cursor.at();
        cursor.skip(1);
        int end = cursor.find("\"");
        if (end < 0) {
            cursor.to(start);
            return null;
        }
        cursor.to(end + 1);
        return cursor.between(start, end + 1);
    }

    /**
     * Reads unquoted text up to the closing bracket, counting nested brackets of its kind. It may continue on the next line,
     * but not past a line with edges: then a bracket is missing.
     */
    private @Nullable String bare(TextCursor cursor, int start) {
        char first = closing.charAt(0);
        char closer = first == '/' || first == '\\' ? ']' : first;
        char opener =
                switch (closer) {
                    case ')' -> '(';
                    case ']' -> '[';
                    case '}' -> '{';
                    default -> 0;
                };
        int depth = 0;
        while (!cursor.atEnd()) {
            char c = cursor.peek();
            if (depth == 0 && cursor.looksAt(closing) && !longerCloses(cursor)) {
                String text = cursor.between(start, cursor.at());
                cursor.skip(closing.length());
                return text.contains("\n") && LINK.matcher(text).find() ? null : text;
            }
            if (c == '"' || (depth == 0 && c == closer)) {
                return null;
            }
            depth += c == opener ? 1 : c == closer && opener != 0 ? -1 : 0;
            cursor.skip(1);
        }
        return null;
    }

    /** Whether the same bracket follows once more, so that the pair closes later. */
    private boolean longerCloses(TextCursor cursor) {
        char last = closing.charAt(closing.length() - 1);
        return closing.length() > 1 && closing.charAt(0) == last && cursor.peek(closing.length()) == last;
    }
}
