package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Box;

/**
 * Neighbouring characters of one run that are set alike, or one box. The package describes how it is drawn.
 *
 * @param kind what it is
 * @param run index of its run in the paragraph
 * @param start index of its first UTF-16 code unit in the run's text; 0 for a box; for a hyphen, where it is added
 * @param end index after its last code unit; 1 for a box; equal to {@code start} for a hyphen
 * @param x where its first glyph's cell begins, in points from the line's start; {@code before} is contained
 * @param before room before its first glyph, in points; negative where white is trimmed
 * @param spacing room after each code point, in points; negative where white is trimmed
 * @param width from {@code x} to where the next piece begins but for that one's {@code before}, in points
 */
public record Piece(Kind kind, int run, int start, int end, double x, double before, double spacing, double width) {

    /** What a piece is. */
    public enum Kind {
        TEXT,
        /** A dash of two (or more) em dashes, to be drawn as one stroke. */
        DASH,
        /** A {@link Box}. */
        BOX,
        /** A hyphen that the source does not have. */
        HYPHEN,
        /** Characters that take no room. */
        HIDDEN
    }
}
