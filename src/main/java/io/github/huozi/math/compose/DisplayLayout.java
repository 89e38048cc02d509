package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import java.util.List;

/**
 * A formula on lines of its own.
 *
 * @param lines from top to bottom; a page may end between two of them
 * @param width how wide they are together, numbers and the room before them included, in em
 * @param scale how large its letters are, of the text's
 * @param fit how it came to fit
 */
public record DisplayLayout(List<Line> lines, double width, double scale, Fit fit) {

    /** How a formula came to fit its measure. */
    public enum Fit {
        /** As it is. */
        WHOLE,
        /** Made smaller. */
        SHRUNK,
        /** Parted after relations or operators. */
        PARTED,
        /** Not at all: it is wider than the measure. */
        TOO_WIDE
    }

    /**
     * One line.
     *
     * @param box as wide as the measure, its number with it
     * @param above the room from its top to its baseline, in em
     * @param below the room from its baseline to its bottom, in em
     */
    public record Line(MathBox box, double above, double below) {}

    public DisplayLayout {
        lines = List.copyOf(lines);
    }

    /** The same with lines that hold no boxes in boxes. */
    public DisplayLayout flat() {
        List<Line> all = lines.stream()
                .map(line -> new Line(line.box().flat(), line.above(), line.below()))
                .toList();
        return new DisplayLayout(all, width, scale, fit);
    }
}
