package io.github.huozi.diagram.drawing;

/** The data of a path, built step by step. Coordinates are absolute, in px. */
public final class Outline {

    private final StringBuilder data = new StringBuilder();

    public Outline move(Spot to) {
        return step('M', to);
    }

    public Outline line(Spot to) {
        return step('L', to);
    }

    /** Adds a quadratic curve. */
    public Outline curve(Spot control, Spot to) {
        step('Q', control);
        data.append(' ').append(pair(to));
        return this;
    }

    /** Adds a cubic curve. */
    public Outline curve(Spot first, Spot second, Spot to) {
        step('C', first);
        data.append(' ').append(pair(second)).append(' ').append(pair(to));
        return this;
    }

    /** Adds the shorter arc of an ellipse, clockwise. */
    public Outline arc(double radiusX, double radiusY, Spot to) {
        return arc(radiusX, radiusY, "0 1", to);
    }

    /** Adds the shorter arc of an ellipse, counterclockwise. */
    public Outline arcBack(double radiusX, double radiusY, Spot to) {
        return arc(radiusX, radiusY, "0 0", to);
    }

    /** Adds the longer arc of an ellipse, clockwise. */
    public Outline longArc(double radiusX, double radiusY, Spot to) {
        return arc(radiusX, radiusY, "1 1", to);
    }

    private Outline arc(double radiusX, double radiusY, String flags, Spot to) {
        data.append('A').append(Canvas.decimal(radiusX)).append(' ').append(Canvas.decimal(radiusY));
        data.append(" 0 ").append(flags).append(' ').append(pair(to));
        return this;
    }

    public Outline close() {
        data.append('Z');
        return this;
    }

    private Outline step(char command, Spot to) {
        data.append(command).append(pair(to));
        return this;
    }

    private static String pair(Spot spot) {
        return Canvas.decimal(spot.x()) + " " + Canvas.decimal(spot.y());
    }

    /** Returns the value of the attribute {@code d}. */
    @Override
    public String toString() {
        return data.toString();
    }
}
