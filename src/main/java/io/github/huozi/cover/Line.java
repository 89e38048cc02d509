package io.github.huozi.cover;

import io.github.huozi.font.drawing.SvgPath;

/** A line of lettering as outlines, along its own direction. All lengths are in em. */
sealed interface Line permits TitleText, TitleColumn {

    /** Returns its length from start to end. */
    double length();

    /**
     * Draws it.
     *
     * @param start where it begins along its direction, in pixels
     * @param edge the side at which lines are stacked: the top of a row, the right of a column, in pixels
     * @param size of one em in pixels
     */
    SvgPath draw(double start, double edge, double size);
}
