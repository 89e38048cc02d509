package io.github.huozi.font.drawing;

import io.github.huozi.font.table.Pen;

/** Writes outlines as SVG path data, positioned and scaled. Not thread-safe. */
public final class SvgPath implements Pen {

    private final double left;
    private final double baseline;
    private final double scale;
    private final StringBuilder path;

    /**
     * Creates a pen in SVG coordinates, where y grows downwards.
     *
     * @param left the left edge of the glyph
     * @param baseline the y coordinate of the baseline
     * @param size the font size
     */
    public SvgPath(double left, double baseline, double size) {
        this(left, baseline, size, new StringBuilder());
    }

    private SvgPath(double left, double baseline, double size, StringBuilder path) {
        this.left = left;
        this.baseline = baseline;
        this.scale = size / 1000;
        this.path = path;
    }

    /** Returns a pen for the next glyph of the same path. */
    public SvgPath at(double left, double baseline, double size) {
        return new SvgPath(left, baseline, size, path);
    }

    @Override
    public void moveTo(double x, double y) {
        path.append('M');
        point(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.append('L');
        point(x, y);
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        path.append('Q');
        point(controlX, controlY);
        path.append(' ');
        point(x, y);
    }

    @Override
    public void close() {
        path.append('Z');
    }

    private void point(double x, double y) {
        path.append(number(left + x * scale)).append(' ').append(number(baseline - y * scale));
    }

    /** Formats a number with at most three decimals and no trailing zeros, independent of the locale. */
    public static String number(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        String sign = thousandths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String digits = String.valueOf(1000 + rest).substring(1).replaceAll("0+$", "");
        return sign + whole + "." + digits;
    }

    /** Returns the value of attribute {@code d}; empty when nothing was drawn. */
    @Override
    public String toString() {
        return path.toString();
    }
}
