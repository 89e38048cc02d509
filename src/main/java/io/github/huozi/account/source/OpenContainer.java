package io.github.huozi.account.source;

import java.util.regex.Pattern;

/** A block that holds blocks and may go on. Belongs to one thread. */
final class OpenContainer {

    /** What holds blocks. */
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
    /** In columns, how far its content is indented; of a fence, its colons. */
    final int width;
    /** Of a note. */
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

    /** Notes that something is in it. */
    void fill() {
        empty = false;
    }

    /** Passes what marks a line as its own; whether it is. */
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
