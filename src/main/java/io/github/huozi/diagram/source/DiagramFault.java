package io.github.huozi.diagram.source;

import java.util.Arrays;
import java.util.List;

/** A diagram that is not drawn, and why. The room {@code transform} turns it into a diagnostic; the listing stays. */
public final class DiagramFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a diagram is not drawn. */
    public enum Reason {
        /** A statement that its kind does not have; the argument is the statement. */
        STATEMENT("statement"),
        /** A kind of diagram that is not drawn here; the argument is its keyword. */
        KIND("kind"),
        /** No diagram at all, or one without anything in it. */
        EMPTY("empty"),
        /** Something is opened and not closed; the argument is what opens it. */
        UNCLOSED("unclosed"),
        /** An HTML label of DOT; the argument is its beginning. */
        HTML_LABEL("html-label"),
        /** More than a diagram may have; the arguments are what there is too much of, and the most allowed. */
        TOO_LARGE("too-large");

        private final String variant;

        Reason(String variant) {
            this.variant = variant;
        }

        /** The variant of the diagnostic's message. */
        public String variant() {
            return variant;
        }
    }

    /**
     * Refuses what there is too much of.
     *
     * @param what the end of the key of its word
     * @throws DiagramFault when there are more than the most
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
     * A fault.
     *
     * @param line in the fence, from 1
     * @param column from 1, in UTF-16 units
     */
    public DiagramFault(int line, int column, Reason reason, Object... arguments) {
        super(reason.variant() + " at " + line + ":" + column + " " + Arrays.toString(arguments));
        this.line = line;
        this.column = column;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The line in the fence, from 1: 1 is the first line after the one that opens the fence. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1. */
    public int column() {
        return column;
    }

    /** Why it is not drawn. */
    public Reason reason() {
        return reason;
    }

    /** What fills the places of the message: texts and numbers. */
    public List<Object> arguments() {
        return arguments;
    }
}
