package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of frames, and the space they take. */
final class SequenceFrames {

    /** The minimum width of a condition, in px. */
    static final double LEAST = 120;

    static final double GAP = 8;
    static final double CORNER_HEIGHT = 19;

    private SequenceFrames() {}

    static String word(SequenceStep.FrameKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word in the corner of a frame. */
    static TextBlock cornerText(String word, SequenceColumns columns) {
        return columns.bold(LabelText.plain(word), SequenceColumns.TEXT - 1);
    }

    /** Returns the width of the corner of a frame. */
    static double corner(SequenceStep.FrameKind kind, SequenceColumns columns) {
        return cornerText(word(kind), columns).width() + 16;
    }

    /** UML 2.5, 17.6.3: a condition is in brackets. */
    static LabelText inBrackets(LabelText label) {
        if (label.isEmpty()) {
            return label;
        }
        List<List<LabelSpan>> lines = new ArrayList<>(label.lines());
        List<LabelSpan> first = new ArrayList<>(lines.get(0));
        first.add(0, LabelSpan.plain("["));
        lines.set(0, first);
        List<LabelSpan> last = new ArrayList<>(lines.get(lines.size() - 1));
        last.add(LabelSpan.plain("]"));
        lines.set(lines.size() - 1, last);
        return new LabelText(lines);
    }
}
