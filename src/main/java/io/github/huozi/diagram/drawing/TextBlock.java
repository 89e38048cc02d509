package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import java.util.List;

/**
 * Text that is broken into lines.
 *
 * @param lines from top to bottom, each of spans
 * @param size of its letters in px
 * @param width of its longest line in px
 * @param side where its lines begin
 */
public record TextBlock(List<List<LabelSpan>> lines, double size, double width, Side side) {

    /** From baseline to baseline, in em. */
    public static final double LEADING = 1.35;

    /** Where the lines of a text begin. */
    public enum Side {
        /** At one left edge. */
        LEFT,
        /** Each is centred. */
        CENTRE
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Of all lines with their leading, in px. */
    public double height() {
        return lines.size() * LEADING * size;
    }

    /** The same text at one left edge. */
    public TextBlock left() {
        return new TextBlock(lines, size, width, Side.LEFT);
    }
}
