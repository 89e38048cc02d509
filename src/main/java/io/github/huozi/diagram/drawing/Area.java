package io.github.huozi.diagram.drawing;

/**
 * A rectangle.
 *
 * @param x its left edge in px
 * @param y its upper edge in px
 * @param width its width in px
 * @param height its height in px
 */
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public Spot middle() {
        return new Spot(middleX(), middleY());
    }

    /** Returns this rectangle, moved. */
    public Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /** Returns this rectangle, enlarged on each side; reduced if negative. */
    public Area grown(double by) {
        return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** Whether two rectangles share more than an edge. */
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether another rectangle is inside this one, with a tolerance of {@code slack} px. */
    public boolean holds(Area other, double slack) {
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }
}
