package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.TextCursor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads links: {@code -->}, {@code -- text -->}, {@code -->|text|}, dotted, thick and hidden ones, with an optional id before
 * them.
 */
final class LinkReader {

    private static final Pattern ID = Pattern.compile("([^\\s@\\[\\](){}|;&<>\"]+)@(?=[xo<]?(?:--|==|-\\.|~~~))");
    private static final Pattern WHOLE = Pattern.compile("([xo<]?)(--+[-xo>]|==+[=xo>]|-?\\.+-[xo>]?|~~~+)");
    private static final Pattern OPENING = Pattern.compile("([xo<]?)(--|==|-\\.)[ \\t]*(?=\\S)");
    private static final Pattern SOLID_CLOSING = Pattern.compile("--+[-xo>]");
    private static final Pattern THICK_CLOSING = Pattern.compile("==+[=xo>]");
    private static final Pattern DOTTED_CLOSING = Pattern.compile("\\.+-[xo>]?");

    private LinkReader() {}

    /**
     * A link without its nodes.
     *
     * @param id its id; empty if it has none
     */
    record Link(String id, LineKind line, EdgeEnd start, EdgeEnd end, LabelText label, int length) {

        GraphEdge between(String from, String to) {
            return GraphEdge.of(from, to, line, start, end).labelled(label).spanning(length);
        }
    }

    /** Whether a link begins here. */
    static boolean begins(TextCursor cursor) {
        return cursor.looksAt(ID) || cursor.looksAt(WHOLE) || cursor.looksAt(OPENING);
    }

    /** Reads a link; reads nothing, and returns null, if there is none. */
    static @Nullable Link read(TextCursor cursor) {
        int start = cursor.at();
        Matcher named = cursor.take(ID);
        String id = named == null ? "" : named.group(1);
        Matcher whole = cursor.take(WHOLE);
        if (whole != null) {
            String text = "";
            int end = cursor.at();
            cursor.skipBlanks();
            if (cursor.peek() == '|') {
                text = between(cursor);
            } else {
                cursor.to(end);
            }
            return link(id, whole.group(1), whole.group(2), text);
        }
        Matcher opening = cursor.take(OPENING);
        Link link = opening == null ? null : labelled(cursor, id, opening.group(1), opening.group(2));
        if (link == null) {
            cursor.to(start);
        }
        return link;
    }

    /** Reads a label between two bars. */
    private static String between(TextCursor cursor) {
        int start = cursor.at();
        cursor.skip(1);
        cursor.skipSpace();
        String text = null;
        if (cursor.peek() == '"') {
            text = Bracket.quoted(cursor);
            cursor.skipSpace();
            if (text == null || !cursor.take("|")) {
                throw cursor.notUnderstood(start);
            }
            return text;
        }
        int end = cursor.find("|");
        if (end < 0) {
            throw cursor.notUnderstood(start);
        }
        text = cursor.between(cursor.at(), end);
        cursor.to(end + 1);
        return text;
    }

    private static @Nullable Link labelled(TextCursor cursor, String id, String before, String opening) {
        Pattern closing =
                switch (opening) {
                    case "--" -> SOLID_CLOSING;
                    case "==" -> THICK_CLOSING;
                    default -> DOTTED_CLOSING;
                };
        int from = cursor.at();
        if (cursor.peek() == '"' && Bracket.quoted(cursor) == null) {
            return null;
        }
        while (!cursor.atEnd() && cursor.peek() != '\n') {
            int end = cursor.at();
            Matcher close = cursor.take(closing);
            if (close != null) {
                String token = opening.equals("-.") ? "-" + close.group() : close.group();
                return link(id, before, token, cursor.between(from, end));
            }
            cursor.skip(1);
        }
        return null;
    }

    private static Link link(String id, String before, String token, String text) {
        LabelText label = LabelText.mermaid(text);
        if (token.startsWith("~")) {
            return new Link(id, LineKind.HIDDEN, EdgeEnd.NONE, EdgeEnd.NONE, label, token.length() - 2);
        }
        LineKind line = token.startsWith("=") ? LineKind.THICK : token.contains(".") ? LineKind.DASHED : LineKind.SOLID;
        EdgeEnd end = end(token.substring(token.length() - 1));
        int dots = (int) token.chars().filter(c -> c == '.').count();
        int length = line == LineKind.DASHED ? dots : token.length() - 2;
        return new Link(id, line, end(before), end, label, Math.max(1, length));
    }

    private static EdgeEnd end(String sign) {
        return switch (sign) {
            case "<", ">" -> EdgeEnd.ARROW;
            case "x" -> EdgeEnd.CROSS;
            case "o" -> EdgeEnd.CIRCLE;
            default -> EdgeEnd.NONE;
        };
    }
}
