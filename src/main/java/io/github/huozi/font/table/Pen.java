package io.github.huozi.font.table;

/** Draws the outline of a glyph. All lengths are in thousandths of an em, up and right from the origin on the baseline. */
public interface Pen {

    /** Begins a contour. */
    void moveTo(double x, double y);

    /** A straight line. */
    void lineTo(double x, double y);

    /** A quadratic curve over a control point. */
    void curveTo(double controlX, double controlY, double x, double y);

    /** Ends the contour where it began. */
    void close();
}
