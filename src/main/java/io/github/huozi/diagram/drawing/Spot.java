package io.github.huozi.diagram.drawing;

/**
 * A point.
 *
 * @param x the distance to the right in px
 * @param y the distance downwards in px
 */
public record Spot(double x, double y) {

    /** Returns this point, moved. */
    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    /** Returns the distance to another point, in px. */
    public double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Returns the point at a distance from here towards another; this point if both are the same. */
    public Spot towards(Spot other, double distance) {
        double whole = distance(other);
        return whole == 0 ? this : new Spot(x + (other.x - x) * distance / whole, y + (other.y - y) * distance / whole);
    }
}
