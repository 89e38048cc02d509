package io.github.huozi.diagram.sequence;

import java.util.List;
import java.util.Optional;

/**
 * The arrow of a message.
 *
 * @param line solid or dashed
 * @param start the head at the sender's end, usually none
 * @param end the head at the receiver's end
 * @param dots the ends with a dot on the lifeline
 */
record MessageArrow(Line line, Head start, Head end, Dots dots) {

    /** The style of the line. */
    enum Line {
        SOLID,
        DASHED
    }

    /** The head at an end. */
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

    /** Where a dot on the lifeline shows that the message passes through it: {@code ()}. */
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

    /** Returns this arrow with dots. */
    MessageArrow with(Dots other) {
        return new MessageArrow(line, start, end, other);
    }

    /** Returns this arrow without a cross at its end. */
    MessageArrow withoutCross() {
        return end == Head.CROSS ? new MessageArrow(line, start, Head.NONE, dots) : this;
    }

    /** The spellings of arrows; longer ones come before their prefixes. */
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
     * @param start its start
     * @param end its end, after its last character
     */
    record Found(MessageArrow arrow, int start, int end) {}

    /** Returns the first arrow in a text that begins at or after a place. */
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
