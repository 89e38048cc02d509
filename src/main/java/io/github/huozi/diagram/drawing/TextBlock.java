package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import java.util.List;

/**
 * Text that has been broken into lines.
 *
 * @param lines the lines from top to bottom, each a list of spans
 * @param size the font size in px
 * @param width the width of its longest line in px
 * @param side the alignment of its lines
 */
public record TextBlock(List<List<LabelSpan>> lines, double size, double width, Side side) {

    /** The distance between baselines, in em. */
    public static final double LEADING = 1.35;

    /** The alignment of the lines of a text. */
    public enum Side {
        /** At the left edge. */
        LEFT,
        /** Centred. */
        CENTRE
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the height of all lines with their leading, in px. */
    public double height() {
        return lines.size() * LEADING * size;
    }

    /** Returns this text aligned at the left edge. */
    public TextBlock left() {
        return new TextBlock(lines, size, width, Side.LEFT);
    }
}
