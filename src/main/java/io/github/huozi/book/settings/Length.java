package io.github.huozi.book.settings;

import java.util.Locale;

/**
 * A length on paper.
 *
 * @param points in DTP points, 1/72 inch; not negative
 */
public record Length(double points) implements Comparable<Length> {

    /**
     * A length.
     *
     * @param points in DTP points, 1/72 inch; not negative
     */
    public Length {
        if (!(points >= 0) || Double.isInfinite(points)) {
            throw new IllegalArgumentException("not a length: " + points);
        }
    }

    /**
     * {@return a length}
     *
     * @param points in DTP points, 1/72 inch
     */
    public static Length pt(double points) {
        return new Length(points);
    }

    /**
     * {@return a length}
     *
     * @param millimetres in millimetres
     */
    public static Length mm(double millimetres) {
        return new Length(millimetres * 72 / 25.4);
    }

    /**
     * {@return a length}
     *
     * @param inches in inches
     */
    public static Length inch(double inches) {
        return new Length(inches * 72);
    }

    /** {@return its millimetres} */
    public double millimetres() {
        return points * 25.4 / 72;
    }

    /** {@return the length as CSS writes it, in points} */
    public String css() {
        String text = String.format(Locale.ROOT, "%.4f", points).replaceAll("0+$", "");
        return (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + "pt";
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(points, other.points);
    }
}
