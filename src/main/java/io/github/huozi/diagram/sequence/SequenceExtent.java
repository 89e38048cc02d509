package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.sequence.SequenceStep.Side;
import java.util.List;

/**
 * The horizontal extent of steps, in px.
 *
 * @param left the left end, greater than {@code right} if there is nothing
 */
record SequenceExtent(double left, double right) {

    static final SequenceExtent NOTHING = new SequenceExtent(Double.MAX_VALUE, -Double.MAX_VALUE);

    /** The horizontal padding between a frame and its content. */
    static final double FRAME_PADDING = 9;

    /** The distance from a lifeline to the outer edge of its outermost bar. */
    private static final double BAR = 13;

    boolean isNothing() {
        return left > right;
    }

    SequenceExtent with(SequenceExtent other) {
        return new SequenceExtent(Math.min(left, other.left), Math.max(right, other.right));
    }

    SequenceExtent grown(double by) {
        return isNothing() ? this : new SequenceExtent(left - by, right + by);
    }

    static SequenceExtent around(double middle, double half) {
        return new SequenceExtent(middle - half, middle + half);
    }

    static SequenceExtent of(List<SequenceStep> steps, SequenceColumns columns) {
        return steps.stream().map(step -> of(step, columns)).reduce(NOTHING, SequenceExtent::with);
    }

    private static SequenceExtent of(SequenceStep step, SequenceColumns columns) {
        if (step instanceof SequenceStep.Message message) {
            return of(message, columns);
        }
        if (step instanceof SequenceStep.Note note) {
            return note(note, columns.note(note).width() + 2 * SequenceColumns.NOTE_PADDING, columns);
        }
        if (step instanceof SequenceStep.Frame frame) {
            return frame(frame, columns);
        }
        if (step instanceof SequenceStep.Ground ground) {
            return of(ground.steps(), columns).grown(FRAME_PADDING);
        }
        if (step instanceof SequenceStep.Create create) {
            int column = columns.column(create.participant());
            return around(columns.x(column), columns.headWidth(column) / 2);
        }
        return NOTHING;
    }

    private static SequenceExtent of(SequenceStep.Message message, SequenceColumns columns) {
        SequenceExtent ends = around(columns.x(message.from()), BAR).with(around(columns.x(message.to()), BAR));
        if (!message.from().equals(message.to())) {
            return ends;
        }
        double right = columns.x(message.from())
                + SequenceColumns.LOOP_TEXT
                + columns.message(message).width();
        return ends.with(new SequenceExtent(columns.x(message.from()), right + 6));
    }

    /** Returns the extent of a note whose box has the given width. */
    static SequenceExtent note(SequenceStep.Note note, double width, SequenceColumns columns) {
        double low = Math.min(columns.x(note.from()), columns.x(note.to()));
        double high = Math.max(columns.x(note.from()), columns.x(note.to()));
        if (note.side() == Side.OVER) {
            double wide = low == high ? width : Math.max(width, high - low + 2 * SequenceColumns.NOTE_OVERHANG);
            return around((low + high) / 2, wide / 2);
        }
        return note.side() == Side.RIGHT
                ? new SequenceExtent(low + SequenceColumns.NOTE_GAP, low + SequenceColumns.NOTE_GAP + width)
                : new SequenceExtent(low - SequenceColumns.NOTE_GAP - width, low - SequenceColumns.NOTE_GAP);
    }

    /** Returns the extent of a frame: as wide as its content, and wide enough for the words in its corner. */
    static SequenceExtent frame(SequenceStep.Frame frame, SequenceColumns columns) {
        SequenceExtent inner = NOTHING;
        double words = 0;
        for (SequenceStep.Branch branch : frame.branches()) {
            inner = inner.with(of(branch.steps(), columns));
            words = Math.max(
                    words,
                    columns.condition(branch.label(), SequenceFrames.LEAST).width());
        }
        SequenceExtent own = inner.isNothing() ? around(columns.x(0), BAR) : inner.grown(FRAME_PADDING);
        double least = SequenceFrames.corner(frame.kind(), columns) + words + 2 * SequenceFrames.GAP;
        double missing = least - (own.right - own.left);
        return missing > 0 ? new SequenceExtent(own.left, own.right + missing) : own;
    }
}
