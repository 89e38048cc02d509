package io.github.huozi.typeset.line;

import io.github.huozi.typeset.LineBreak;
import java.util.List;
import java.util.Set;

/**
 * One line, ready to be drawn.
 *
 * @param pieces from left to right; with those of the other lines they hold every character of the paragraph in order
 * @param spacing what the line's Han characters are spaced by, in points
 * @param measure how wide the line should be, in points
 * @param width how wide it is, in points, without a mark that hangs
 * @param hang how far a hanging mark stands out, in points
 * @param ending why it ends
 * @param flaws what could not be done well; empty for nearly all lines
 */
public record ComposedLine(
        List<Piece> pieces, double spacing, double measure, double width, double hang, Ending ending, Set<Flaw> flaws) {

    /** Why a line ends. */
    public enum Ending {
        /** The measure is full. */
        WRAP,
        /** A {@link LineBreak} follows. */
        BREAK,
        /** The paragraph is over. */
        PARAGRAPH
    }

    /** What is wrong with a line. */
    public enum Flaw {
        /** Ends short of the measure, because filling it would have torn it apart. */
        RAGGED,
        /** Longer than the measure: something in it cannot be broken. */
        OVERFULL,
        /** Flush, but looser or tighter than the rules like. */
        STRAINED,
        /** A word is broken at its end where no reader would. */
        WORD_BROKEN,
        /** A line-start, line-end or separation rule is broken at its end, since nothing else was possible. */
        PROHIBITION_BROKEN,
        /** The last line of a paragraph, and it has a single character. */
        RUNT
    }

    public ComposedLine {
        pieces = List.copyOf(pieces);
        flaws = Set.copyOf(flaws);
    }
}
