package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.Optional;

/** A step in a sequence diagram. Participants are identified by id. */
sealed interface SequenceStep {

    /**
     * An arrow from one participant to another, or back to itself.
     *
     * @param text the text, possibly empty
     * @param activity the activation of the receiver or the sender
     * @param number the number from {@code autonumber}; empty if it is off
     */
    record Message(
            String from, String to, MessageArrow arrow, LabelText text, Activity activity, Optional<String> number)
            implements SequenceStep {}

    /** The effect of a message on the bars of lifelines. */
    enum Activity {
        NONE,
        /** The receiver becomes active: {@code +}. */
        BEGINS,
        /** The sender becomes inactive: {@code -}. */
        ENDS
    }

    /** {@code activate}. */
    record Activate(String participant) implements SequenceStep {}

    /** {@code deactivate}. */
    record Deactivate(String participant) implements SequenceStep {}

    /** The lifeline begins with the next message to the participant: {@code create}. */
    record Create(String participant) implements SequenceStep {}

    /** The lifeline ends with the next message from or to the participant: {@code destroy}. */
    record Destroy(String participant) implements SequenceStep {}

    /** The place of a note. */
    enum Side {
        LEFT,
        RIGHT,
        OVER
    }

    /**
     * A note beside a lifeline, or over one or several.
     *
     * @param to equal to {@code from}, unless the note spans several
     */
    record Note(Side side, String from, String to, LabelText text) implements SequenceStep {}

    /** The meaning of a frame. */
    enum FrameKind {
        LOOP,
        ALT,
        OPT,
        PAR,
        CRITICAL,
        BREAK
    }

    /**
     * A frame around steps.
     *
     * @param branches the branches, at least one
     */
    record Frame(FrameKind kind, List<Branch> branches) implements SequenceStep {

        public Frame {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A branch of a frame.
     *
     * @param label the condition, possibly empty
     */
    record Branch(LabelText label, List<SequenceStep> steps) {

        public Branch {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A coloured background of steps: {@code rect}.
     *
     * @param colour the colour as written by the author
     */
    record Ground(String colour, List<SequenceStep> steps) implements SequenceStep {

        public Ground {
            steps = List.copyOf(steps);
        }
    }
}
