package io.github.huozi.diagram.source;

import java.util.Arrays;
import java.util.List;

/**
 * A diagram that is not drawn, and the reason. The room {@code transform} turns it into a diagnostic; the diagram remains a
 * listing.
 */
public final class DiagramFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a diagram is not drawn. */
    public enum Reason {
        /** A statement that its kind does not support; the argument is the statement. */
        STATEMENT("statement"),
        /** An unsupported kind of diagram; the argument is its keyword. */
        KIND("kind"),
        /** No diagram at all, or an empty one. */
        EMPTY("empty"),
        /** A construct is not closed; the argument is its opening. */
        UNCLOSED("unclosed"),
        /** An HTML label of DOT; the argument is its beginning. */
        HTML_LABEL("html-label"),
        /** More than a diagram may contain; the arguments are the kind of part, and the limit. */
        TOO_LARGE("too-large");

        private final String variant;

        Reason(String variant) {
            this.variant = variant;
        }

        /** Returns the variant of the diagnostic's message. */
        public String variant() {
            return variant;
        }
    }

    /**
     * Enforces a limit on the number of parts.
     *
     * @param what the last part of the key of its word
     * @throws DiagramFault if the count exceeds the limit
     */
    public static void limit(String what, int count, int most) {
        if (count > most) {
            throw new DiagramFault(1, 1, Reason.TOO_LARGE, what, count, most);
        }
    }

    private final int line;
    private final int column;
    private final Reason reason;
    private final transient List<Object> arguments;

    /**
     * Creates a fault.
     *
     * @param line the line in the fence, from 1
     * @param column the column, from 1, in UTF-16 units
     */
    public DiagramFault(int line, int column, Reason reason, Object... arguments) {
        super(reason.variant() + " at " + line + ":" + column + " " + Arrays.toString(arguments));
        this.line = line;
        this.column = column;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Returns the line in the fence, from 1: 1 is the first line after the one that opens the fence. */
    public int line() {
        return line;
    }

    /** Returns the column in that line, from 1. */
    public int column() {
        return column;
    }

    /** Returns why it is not drawn. */
    public Reason reason() {
        return reason;
    }

    /** Returns the arguments of the message: texts and numbers. */
    public List<Object> arguments() {
        return arguments;
    }
}
