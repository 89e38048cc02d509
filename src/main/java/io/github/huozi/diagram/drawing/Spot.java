package io.github.huozi.diagram.drawing;

/**
 * A point.
 *
 * @param x in px, to the right
 * @param y in px, downwards
 */
public record Spot(double x, double y) {

    /** This point, moved. */
    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** How far another point is, in px. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point at a distance from here on the way to another; here when both are the same. */
    public Spot towards(Spot other, double distance) {
        double whole = distance(other);
        return whole == 0 ? this : new Spot(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole);
    }
}
