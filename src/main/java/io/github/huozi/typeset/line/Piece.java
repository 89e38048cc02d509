package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Box;

/**
 * Neighbouring characters of one run that are set alike, or one box. The package documentation describes how to draw it.
 *
 * @param kind the kind of piece
 * @param run the index of its run in the paragraph
 * @param start the index of its first UTF-16 code unit in the run's text; 0 for a box; for a hyphen, where it is added
 * @param end the index after its last code unit; 1 for a box; equal to {@code start} for a hyphen
 * @param x the start of its first glyph's cell, in points from the line's start, including {@code before}
 * @param before the space before its first glyph, in points; negative where white is trimmed
 * @param spacing the space after each code point, in points; negative where white is trimmed
 * @param width the distance from {@code x} to the start of the next piece without that one's {@code before}, in points
 */
public record Piece(Kind kind, int run, int start, int end, double x, double before, double spacing, double width) {

    /** The kind of a piece. */
    public enum Kind {
        TEXT,
        /** A dash of two (or more) em dashes, drawn as one stroke. */
        DASH,
        /** A {@link Box}. */
        BOX,
        /** A hyphen that is not in the source. */
        HYPHEN,
        /** Characters that take no space. */
        HIDDEN
    }
}
