package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import java.util.List;

/**
 * The layout of a displayed formula.
 *
 * @param lines the lines from top to bottom; a page may break between any two
 * @param width the total width, including numbers and the space before them, in em
 * @param scale the scale of its letters, relative to the text
 * @param fit how it fits its measure
 */
public record DisplayLayout(List<Line> lines, double width, double scale, Fit fit) {

    /** How a formula fits its measure. */
    public enum Fit {
        /** At its natural size. */
        WHOLE,
        /** Scaled down. */
        SHRUNK,
        /** Broken after relations or operators. */
        PARTED,
        /** Wider than the measure. */
        TOO_WIDE
    }

    /**
     * One line.
     *
     * @param box the box, as wide as the measure, including its number
     * @param above the distance from its top to its baseline, in em
     * @param below the distance from its baseline to its bottom, in em
     */
    public record Line(MathBox box, double above, double below) {}

    public DisplayLayout {
        lines = List.copyOf(lines);
    }

    /** Returns this layout with lines without nested boxes. */
    public DisplayLayout flat() {
        List<Line> all = lines.stream()
                .map(line -> new Line(line.box().flat(), line.above(), line.below()))
                .toList();
        return new DisplayLayout(all, width, scale, fit);
    }
}
