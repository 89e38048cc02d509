package io.github.huozi.diagram.shape;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import java.util.ArrayList;
import java.util.List;

/** A closed outline, drawn as curves and measured as a polygon. */
public final class Contour {

    /** The distance of the control points of a quarter circle, in radii. */
    private static final double QUARTER = 0.5523;

    private static final int STEPS = 8;

    private final Outline outline = new Outline();
    private final List<Spot> spots = new ArrayList<>();

    Contour(Spot start) {
        outline.move(start);
        spots.add(start);
    }

    /** Returns a contour with straight sides between corners. */
    static Contour polygon(double... coordinates) {
        Contour contour = new Contour(new Spot(coordinates[0], coordinates[1]));
        for (int at = 2; at < coordinates.length; at += 2) {
            contour.line(coordinates[at], coordinates[at + 1]);
        }
        return contour;
    }

    /** Returns a rectangle whose corners are quarter circles. */
    static Contour rounded(Area area, double radius) {
        double r = Math.min(radius, Math.min(area.width(), area.height()) / 2);
        double x = area.x();
        double y = area.y();
        double right = area.right();
        double bottom = area.bottom();
        return new Contour(new Spot(x + r, y))
                .line(right - r, y)
                .quarterAcross(right, y + r)
                .line(right, bottom - r)
                .quarterDown(right - r, bottom)
                .line(x + r, bottom)
                .quarterAcross(x, bottom - r)
                .line(x, y + r)
                .quarterDown(x + r, y);
    }

    /** Returns the ellipse that fills a rectangle. */
    static Contour ellipse(Area area) {
        return new Contour(new Spot(area.middleX(), area.y()))
                .quarterAcross(area.right(), area.middleY())
                .quarterDown(area.middleX(), area.bottom())
                .quarterAcross(area.x(), area.middleY())
                .quarterDown(area.middleX(), area.y());
    }

    private Spot last() {
        return spots.get(spots.size() - 1);
    }

    Contour line(double x, double y) {
        Spot to = new Spot(x, y);
        outline.line(to);
        spots.add(to);
        return this;
    }

    Contour curve(Spot first, Spot second, Spot to) {
        Spot from = last();
        outline.curve(first, second, to);
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            spots.add(new Spot(
                    a * from.x() + b * first.x() + c * second.x() + d * to.x(),
                    a * from.y() + b * first.y() + c * second.y() + d * to.y()));
        }
        return this;
    }

    /** Adds a quarter ellipse that begins to the left or right. */
    Contour quarterAcross(double x, double y) {
        Spot from = last();
        double dx = (x - from.x()) * QUARTER;
        double dy = (y - from.y()) * QUARTER;
        return curve(from.plus(dx, 0), new Spot(x, y - dy), new Spot(x, y));
    }

    /** Adds a quarter ellipse that begins upwards or downwards. */
    Contour quarterDown(double x, double y) {
        Spot from = last();
        double dx = (x - from.x()) * QUARTER;
        double dy = (y - from.y()) * QUARTER;
        return curve(from.plus(0, dy), new Spot(x - dx, y), new Spot(x, y));
    }

    /** Returns the outline, closed. */
    public Outline closed() {
        return outline.close();
    }

    /** Returns the outline, not closed. */
    public Outline open() {
        return outline;
    }

    /** Returns the corners of the polygon, in order. */
    public List<Spot> spots() {
        return List.copyOf(spots);
    }

    /**
     * Returns where a line first meets the outline.
     *
     * @param outside a point from which the line comes
     * @param inside a point in the outline on the line
     * @return the point; {@code inside} if the line does not meet it
     */
    public Spot meet(Spot outside, Spot inside) {
        Spot nearest = inside;
        double best = Double.MAX_VALUE;
        for (int at = 0; at < spots.size(); at++) {
            Spot a = spots.get(at);
            Spot b = spots.get((at + 1) % spots.size());
            double along = crossing(outside, inside, a, b);
            if (along < best) {
                best = along;
                nearest = outside.plus((inside.x() - outside.x()) * along, (inside.y() - outside.y()) * along);
            }
        }
        return nearest;
    }

    /**
     * Returns where the second line crosses the first, as a fraction of the first from 0 to 1; a larger value if it does not.
     */
    private static double crossing(Spot from, Spot to, Spot a, Spot b) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double ex = b.x() - a.x();
        double ey = b.y() - a.y();
        double cross = dx * ey - dy * ex;
        if (Math.abs(cross) < 1e-9) {
            return Double.MAX_VALUE;
        }
        double along = ((a.x() - from.x()) * ey - (a.y() - from.y()) * ex) / cross;
        double other = ((a.x() - from.x()) * dy - (a.y() - from.y()) * dx) / cross;
        boolean meets = along >= -1e-6 && along <= 1 + 1e-6 && other >= -1e-6 && other <= 1 + 1e-6;
        return meets ? along : Double.MAX_VALUE;
    }
}
