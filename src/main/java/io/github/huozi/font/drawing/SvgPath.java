package io.github.huozi.font.drawing;

import io.github.huozi.font.table.Pen;

/** Writes what is drawn as SVG path data, at its place and in its size. Belongs to one thread. */
public final class SvgPath implements Pen {

    private final double left;
    private final double baseline;
    private final double scale;
    private final StringBuilder path;

    /**
     * A pen in the coordinates of SVG, where y grows downwards.
     *
     * @param left where the glyph begins
     * @param baseline where it stands
     * @param size of one em
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

    /** A pen for the next glyph of the same path. */
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

    /** A number with at most three digits after the point, none of them in vain, whatever the locale. */
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

    /** The value of attribute {@code d}; empty when nothing was drawn. */
    @Override
    public String toString() {
        return path.toString();
    }
}
