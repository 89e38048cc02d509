package io.github.huozi.account.source;

import java.util.regex.Pattern;

/** A block that contains blocks and may continue. Not thread-safe. */
final class OpenContainer {

    /** The types of containers. */
    enum Kind {
        QUOTE,
        ITEM,
        NOTE,
        DEFINITION,
        /** Between lines of colons. */
        FENCED,
        /** Indented by four. */
        ADMONITION
    }

    private static final int INDENT = 4;
    private static final int LEAST = 2;
    private static final Pattern NESTED = Pattern.compile("(?:[-*+]|1[.)])[ \\t]+\\S.*");

    final Kind kind;
    /** The indentation of its content, in columns; for a fence, the number of colons. */
    final int width;
    /** The label of a note. */
    final String label;

    final boolean ordered;
    private int nested;
    private boolean empty = true;

    OpenContainer(Kind kind, int width, String label, boolean ordered) {
        this.kind = kind;
        this.width = width;
        this.label = label;
        this.ordered = ordered;
    }

    /** Records that it has content. */
    void fill() {
        empty = false;
    }

    /** Skips the marker that continues the block on a line; returns whether there was one. */
    boolean goesOn(BlockCursor line) {
        boolean blank = line.isBlank();
        return switch (kind) {
            case QUOTE -> quote(line);
            case ITEM -> blank ? !empty : item(line);
            case NOTE, ADMONITION -> blank || indented(line, INDENT);
            case DEFINITION -> blank || definition(line);
            case FENCED -> true;
        };
    }

    private static boolean quote(BlockCursor line) {
        if (line.indent() >= INDENT || line.next() != '>') {
            return false;
        }
        line.skipSpace();
        line.take(1);
        if (line.at() < line.end && line.indent() > 0) {
            line.skip(1);
        }
        return true;
    }

    private boolean item(BlockCursor line) {
        int indent = line.indent();
        if (nested > 0 && indent >= nested) {
            line.skip(nested);
            return true;
        }
        if (indent >= width) {
            line.skip(width);
            return true;
        }
        if (indent < LEAST || !ordered || !NESTED.matcher(line.rest()).matches()) {
            return false;
        }
        nested = indent;
        line.skip(nested);
        return true;
    }

    private static boolean indented(BlockCursor line, int columns) {
        if (line.indent() < columns) {
            return false;
        }
        line.skip(columns);
        return true;
    }

    private boolean definition(BlockCursor line) {
        int indent = line.indent();
        if (indent < Math.min(width, LEAST)) {
            return false;
        }
        line.skip(Math.min(width, indent));
        return true;
    }

    /** Opens a quotation. */
    static boolean opensQuote(BlockCursor line) {
        return quote(line);
    }
}
