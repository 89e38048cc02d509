package io.github.huozi.typeset.line;

/**
 * The widths of the lines of a paragraph.
 *
 * @param first the width of the first line, in points: the measure less the indent
 * @param rest the width of every other line, in points
 */
public record Measure(double first, double rest) {

    public Measure {
        if (!(first > 0) || !(rest > 0) || Double.isInfinite(first) || Double.isInfinite(rest)) {
            throw new IllegalArgumentException("not a measure: " + first + ", " + rest);
        }
    }

    /** Returns a measure with all lines equally wide. */
    public static Measure of(double points) {
        return new Measure(points, points);
    }

    /** Returns this measure with the first line shorter by an indent in points, or longer if that is negative. */
    public Measure indented(double points) {
        return new Measure(rest - points, rest);
    }

    double line(int line) {
        return line == 0 ? first : rest;
    }
}
