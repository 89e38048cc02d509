package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.Optional;

/** One thing that happens in a sequence diagram. Participants are named by their ids. */
sealed interface SequenceStep {

    /**
     * An arrow from one participant to another, or back to itself.
     *
     * @param text may be empty
     * @param activity what becomes of who receives it, or of who sent it
     * @param number as {@code autonumber} counts; empty where it does not
     */
    record Message(
            String from, String to, MessageArrow arrow, LabelText text, Activity activity, Optional<String> number)
            implements SequenceStep {}

    /** What a message does to the bars on lifelines. */
    enum Activity {
        NONE,
        /** The receiver becomes active: {@code +}. */
        BEGINS,
        /** The sender is active no longer: {@code -}. */
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

    /** Where a note is. */
    enum Side {
        LEFT,
        RIGHT,
        OVER
    }

    /**
     * A note beside a lifeline, or over one or several.
     *
     * @param to the same as {@code from}, unless the note spans several
     */
    record Note(Side side, String from, String to, LabelText text) implements SequenceStep {}

    /** What a frame means. */
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
     * @param branches at least one
     */
    record Frame(FrameKind kind, List<Branch> branches) implements SequenceStep {

        public Frame {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A part of a frame.
     *
     * @param label the condition; may be empty
     */
    record Branch(LabelText label, List<SequenceStep> steps) {

        public Branch {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A coloured ground under steps: {@code rect}.
     *
     * @param colour as its author wrote it
     */
    record Ground(String colour, List<SequenceStep> steps) implements SequenceStep {

        public Ground {
            steps = List.copyOf(steps);
        }
    }
}
