package io.github.huozi.font.table;

/** Receives the outline of a glyph. All lengths are in thousandths of an em, up and right from the origin on the baseline. */
public interface Pen {

    /** Begins a contour. */
    void moveTo(double x, double y);

    /** Draws a straight line. */
    void lineTo(double x, double y);

    /** Draws a quadratic curve with a control point. */
    void curveTo(double controlX, double controlY, double x, double y);

    /** Closes the contour. */
    void close();
}
