package io.github.huozi.typeset.line;

/**
 * How wide the lines of a paragraph are.
 *
 * @param first the first line, in points: the measure less the indent
 * @param rest every other line, in points
 */
public record Measure(double first, double rest) {

    public Measure {
        if (!(first > 0) || !(rest > 0) || Double.isInfinite(first) || Double.isInfinite(rest)) {
            throw new IllegalArgumentException("not a measure: " + first + ", " + rest);
        }
    }

    /** All lines alike. */
    public static Measure of(double points) {
        return new Measure(points, points);
    }

    /** With the first line shorter by so many points, or longer if negative. */
    public Measure indented(double points) {
        return new Measure(rest - points, rest);
    }

    double line(int line) {
        return line == 0 ? first : rest;
    }
}
