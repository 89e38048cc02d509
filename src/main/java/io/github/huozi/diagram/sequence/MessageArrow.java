package io.github.huozi.diagram.sequence;

import java.util.List;
import java.util.Optional;

/**
 * The arrow of a message.
 *
 * @param line solid or dashed
 * @param start the head at the sender's end, most often none
 * @param end the head at the receiver's end
 * @param dots at which ends a dot on the lifeline is
 */
record MessageArrow(Line line, Head start, Head end, Dots dots) {

    /** How the line is drawn. */
    enum Line {
        SOLID,
        DASHED
    }

    /** What is at an end. */
    enum Head {
        NONE,
        FILLED,
        CROSS,
        OPEN,
        HALF_ABOVE,
        HALF_BELOW,
        STICK_ABOVE,
        STICK_BELOW
    }

    /** Where a dot on the lifeline says that the message passes through it: {@code ()}. */
    enum Dots {
        NONE,
        START,
        END,
        BOTH;

        static Dots of(boolean start, boolean end) {
            return start ? (end ? BOTH : START) : end ? END : NONE;
        }

        boolean isAtStart() {
            return this == START || this == BOTH;
        }

        boolean isAtEnd() {
            return this == END || this == BOTH;
        }
    }

    /** The same arrow with dots. */
    MessageArrow with(Dots other) {
        return new MessageArrow(line, start, end, other);
    }

    /** The same arrow without a cross at its end. */
    MessageArrow withoutCross() {
        return end == Head.CROSS ? new MessageArrow(line, start, Head.NONE, dots) : this;
    }

    /** What arrows are written with, the longer before those that they begin with. */
    private static final List<Form> FORMS = List.of(
            new Form("<<-->>", Line.DASHED, Head.FILLED, Head.FILLED),
            new Form("<<->>", Line.SOLID, Head.FILLED, Head.FILLED),
            new Form("-->>", Line.DASHED, Head.NONE, Head.FILLED),
            new Form("->>", Line.SOLID, Head.NONE, Head.FILLED),
            new Form("-->", Line.DASHED, Head.NONE, Head.NONE),
            new Form("->", Line.SOLID, Head.NONE, Head.NONE),
            new Form("--x", Line.DASHED, Head.NONE, Head.CROSS),
            new Form("-x", Line.SOLID, Head.NONE, Head.CROSS),
            new Form("--)", Line.DASHED, Head.NONE, Head.OPEN),
            new Form("-)", Line.SOLID, Head.NONE, Head.OPEN),
            new Form("--|\\", Line.DASHED, Head.NONE, Head.HALF_ABOVE),
            new Form("-|\\", Line.SOLID, Head.NONE, Head.HALF_ABOVE),
            new Form("--|/", Line.DASHED, Head.NONE, Head.HALF_BELOW),
            new Form("-|/", Line.SOLID, Head.NONE, Head.HALF_BELOW),
            new Form("/|--", Line.DASHED, Head.HALF_ABOVE, Head.NONE),
            new Form("/|-", Line.SOLID, Head.HALF_ABOVE, Head.NONE),
            new Form("\\|--", Line.DASHED, Head.HALF_BELOW, Head.NONE),
            new Form("\\|-", Line.SOLID, Head.HALF_BELOW, Head.NONE),
            new Form("--\\\\", Line.DASHED, Head.NONE, Head.STICK_ABOVE),
            new Form("-\\\\", Line.SOLID, Head.NONE, Head.STICK_ABOVE),
            new Form("--//", Line.DASHED, Head.NONE, Head.STICK_BELOW),
            new Form("-//", Line.SOLID, Head.NONE, Head.STICK_BELOW),
            new Form("//--", Line.DASHED, Head.STICK_ABOVE, Head.NONE),
            new Form("//-", Line.SOLID, Head.STICK_ABOVE, Head.NONE),
            new Form("\\\\--", Line.DASHED, Head.STICK_BELOW, Head.NONE),
            new Form("\\\\-", Line.SOLID, Head.STICK_BELOW, Head.NONE));

    private record Form(String written, Line line, Head start, Head end) {}

    /**
     * An arrow in a statement.
     *
     * @param start where it begins
     * @param end after its last character
     */
    record Found(MessageArrow arrow, int start, int end) {}

    /** The first arrow in a text that begins at a place or after it. */
    static Optional<Found> find(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            for (Form form : FORMS) {
                if (text.startsWith(form.written, at)) {
                    MessageArrow arrow = new MessageArrow(form.line, form.start, form.end, Dots.NONE);
                    return Optional.of(new Found(arrow, at, at + form.written.length()));
                }
            }
        }
        return Optional.empty();
    }
}
