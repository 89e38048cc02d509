package io.github.huozi.typeset.line;

import io.github.huozi.typeset.LineBreak;
import java.util.List;
import java.util.Set;

/**
 * One line, ready to be drawn.
 *
 * @param pieces the pieces from left to right; together with those of the other lines they cover every character of the
 *     paragraph in order
 * @param spacing the spacing of the line's Han characters, in points
 * @param measure the intended width of the line, in points
 * @param width the actual width, in points, without a hanging mark
 * @param hang the overhang of a hanging mark, in points
 * @param ending why the line ends
 * @param flaws the defects of the line; empty for nearly all lines
 */
public record ComposedLine(
        List<Piece> pieces, double spacing, double measure, double width, double hang, Ending ending, Set<Flaw> flaws) {

    /** Why a line ends. */
    public enum Ending {
        /** The measure is full. */
        WRAP,
        /** A {@link LineBreak} follows. */
        BREAK,
        /** The paragraph ends. */
        PARAGRAPH
    }

    /** A defect of a line. */
    public enum Flaw {
        /** Ends short of the measure, because filling it would leave it too loose. */
        RAGGED,
        /** Longer than the measure: something in it cannot be broken. */
        OVERFULL,
        /** Flush, but looser or tighter than the rules recommend. */
        STRAINED,
        /** A word is broken at its end where no reader would break it. */
        WORD_BROKEN,
        /** Violates a line-start, line-end or separation rule at its end, since nothing else was possible. */
        PROHIBITION_BROKEN,
        /** The last line of a paragraph, with a single character. */
        RUNT
    }

    public ComposedLine {
        pieces = List.copyOf(pieces);
        flaws = Set.copyOf(flaws);
    }
}
