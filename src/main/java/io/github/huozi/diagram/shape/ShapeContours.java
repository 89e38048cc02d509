package io.github.huozi.diagram.shape;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.NodeShape;

/** The outlines of shapes. */
public final class ShapeContours {

    private static final double ROUND = 8;
    private static final double SOFT = 3;

    private ShapeContours() {}

    /** Returns the outline of a shape that fills an area. */
    public static Contour of(NodeShape shape, Area a) {
        return switch (shape) {
            case ROUNDED -> Contour.rounded(a, ROUND);
            case STADIUM, STUB -> Contour.rounded(a, a.height() / 2);
            case CIRCLE, DOUBLE_CIRCLE, ELLIPSE, DOT, SMALL_CIRCLE, FRAMED_DOT, CROSSED_CIRCLE -> Contour.ellipse(a);
            case BAR -> Contour.rounded(a, 2);
            case SUBROUTINE, COMPARTMENTS, DIVIDED_RECTANGLE, WINDOW_PANE -> part(a, 0, 0, 1, 0, 1, 1, 0, 1);
            case LINED_RECTANGLE, TAGGED_RECTANGLE, DATA_STORE -> part(a, 0, 0, 1, 0, 1, 1, 0, 1);
            case DIAMOND -> part(a, 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5);
            case TRIANGLE -> part(a, 0.5, 0, 1, 1, 0, 1);
            case FLIPPED_TRIANGLE -> part(a, 0, 0, 1, 0, 0.5, 1);
            case HOURGLASS -> part(a, 0, 0, 1, 0, 0, 1, 1, 1);
            case OCTAGON -> part(a, 0.25, 0, 0.75, 0, 1, 0.28, 1, 0.72, 0.75, 1, 0.25, 1, 0, 0.72, 0, 0.28);
            case PENTAGON -> part(a, 0.5, 0, 1, 0.4, 0.81, 1, 0.19, 1, 0, 0.4);
            case BOLT -> part(a, 1, 0, 0, 0.58, 0.48, 0.52, 0, 1, 1, 0.42, 0.52, 0.48);
            case SLOPED_RECTANGLE -> part(a, 0, 0.26, 1, 0, 1, 1, 0, 1);
            case HEXAGON, LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, INVERTED_TRAPEZOID -> slanting(shape, a);
            case ODD, CARD, NOTE, LOOP_LIMIT -> cut(shape, a);
            default -> curved(shape, a);
        };
    }

    /** Returns a contour with straight sides between corners given as fractions of an area. */
    private static Contour part(Area a, double... parts) {
        double[] corners = new double[parts.length];
        for (int at = 0; at < parts.length; at += 2) {
            corners[at] = a.x() + parts[at] * a.width();
            corners[at + 1] = a.y() + parts[at + 1] * a.height();
        }
        return Contour.polygon(corners);
    }

    /** Returns shapes whose sides slant in proportion to their height. */
    private static Contour slanting(NodeShape shape, Area a) {
        double lean = ShapeSize.LEAN * a.height() / a.width();
        return switch (shape) {
            case HEXAGON -> part(a, lean, 0, 1 - lean, 0, 1, 0.5, 1 - lean, 1, lean, 1, 0, 0.5);
            case LEAN_RIGHT -> part(a, lean, 0, 1, 0, 1 - lean, 1, 0, 1);
            case LEAN_LEFT -> part(a, 0, 0, 1 - lean, 0, 1, 1, lean, 1);
            case TRAPEZOID -> part(a, lean, 0, 1 - lean, 0, 1, 1, 0, 1);
            default -> part(a, 0, 0, 1, 0, 1 - lean, 1, lean, 1);
        };
    }

    /** Returns rectangles with a part cut off. */
    private static Contour cut(NodeShape shape, Area a) {
        double x = a.x();
        double y = a.y();
        double right = a.right();
        double bottom = a.bottom();
        return switch (shape) {
            case ODD -> Contour.polygon(x, y, right, y, right, bottom, x, bottom, x + ShapeSize.CUT, a.middleY());
            case CARD -> Contour.polygon(x + 10, y, right, y, right, bottom, x, bottom, x, y + 10);
            case NOTE -> Contour.polygon(x, y, right - 9, y, right, y + 9, right, bottom, x, bottom);
            default -> Contour.polygon(x + 10, y, right - 10, y, right, y + 10, right, bottom, x, bottom, x, y + 10);
        };
    }

    private static Contour curved(NodeShape shape, Area a) {
        double x = a.x();
        double y = a.y();
        double right = a.right();
        double bottom = a.bottom();
        return switch (shape) {
            case CYLINDER, LINED_CYLINDER -> cylinder(a);
            case HORIZONTAL_CYLINDER -> drum(a);
            case DOCUMENT, LINED_DOCUMENT, TAGGED_DOCUMENT -> document(a);
            case STACKED_DOCUMENTS, STACKED_RECTANGLES -> stack(a);
            case PAPER_TAPE -> tape(a);
            case DELAY ->
                new Contour(new Spot(x, y))
                        .line(right - a.height() / 2, y)
                        .quarterAcross(right, a.middleY())
                        .quarterDown(right - a.height() / 2, bottom)
                        .line(x, bottom);
            case DISPLAY ->
                new Contour(new Spot(x, a.middleY()))
                        .line(x + a.height() * 0.35, y)
                        .line(right - a.height() * 0.35, y)
                        .quarterAcross(right, a.middleY())
                        .quarterDown(right - a.height() * 0.35, bottom)
                        .line(x + a.height() * 0.35, bottom);
            case STORED_DATA -> storedData(a);
            case CLOUD -> bumps(a, 1.22);
            case BANG -> bumps(a, 0.86);
            default -> Contour.rounded(a, SOFT);
        };
    }

    private static Contour cylinder(Area a) {
        double lid = ShapeSize.LID;
        return new Contour(new Spot(a.x(), a.y() + lid))
                .quarterDown(a.middleX(), a.y())
                .quarterAcross(a.right(), a.y() + lid)
                .line(a.right(), a.bottom() - lid)
                .quarterDown(a.middleX(), a.bottom())
                .quarterAcross(a.x(), a.bottom() - lid);
    }

    private static Contour drum(Area a) {
        double lid = ShapeSize.LID;
        return new Contour(new Spot(a.x() + lid, a.y()))
                .line(a.right() - lid, a.y())
                .quarterAcross(a.right(), a.middleY())
                .quarterDown(a.right() - lid, a.bottom())
                .line(a.x() + lid, a.bottom())
                .quarterAcross(a.x(), a.middleY())
                .quarterDown(a.x() + lid, a.y());
    }

    private static Contour document(Area a) {
        Contour sheet = new Contour(new Spot(a.x(), a.y())).line(a.right(), a.y());
        double foot = a.bottom() - ShapeSize.WAVE;
        double swing = ShapeSize.WAVE * 2;
        return sheet.line(a.right(), foot)
                .curve(
                        new Spot(a.right() - a.width() * 0.3, foot - swing),
                        new Spot(a.x() + a.width() * 0.3, foot + swing),
                        new Spot(a.x(), foot));
    }

    private static Contour tape(Area a) {
        double wave = ShapeSize.WAVE;
        double swing = wave * 2;
        double head = a.y() + wave;
        double foot = a.bottom() - wave;
        double third = a.width() * 0.3;
        return new Contour(new Spot(a.x(), head))
                .curve(
                        new Spot(a.x() + third, head + swing),
                        new Spot(a.right() - third, head - swing),
                        new Spot(a.right(), head))
                .line(a.right(), foot)
                .curve(
                        new Spot(a.right() - third, foot - swing),
                        new Spot(a.x() + third, foot + swing),
                        new Spot(a.x(), foot));
    }

    /** Returns the outline of three stacked sheets. */
    private static Contour stack(Area a) {
        double s = ShapeSize.STACK;
        return Contour.polygon(
                a.x(),
                a.y() + 2 * s,
                a.x() + s,
                a.y() + 2 * s,
                a.x() + s,
                a.y() + s,
                a.x() + 2 * s,
                a.y() + s,
                a.x() + 2 * s,
                a.y(),
                a.right(),
                a.y(),
                a.right(),
                a.bottom() - 2 * s,
                a.right() - s,
                a.bottom() - 2 * s,
                a.right() - s,
                a.bottom() - s,
                a.right() - 2 * s,
                a.bottom() - s,
                a.right() - 2 * s,
                a.bottom(),
                a.x(),
                a.bottom());
    }

    private static Contour storedData(Area a) {
        double bow = a.height() * 0.2;
        return new Contour(new Spot(a.x() + bow, a.y()))
                .line(a.right(), a.y())
                .quarterAcross(a.right() - bow, a.middleY())
                .quarterDown(a.right(), a.bottom())
                .line(a.x() + bow, a.bottom())
                .quarterAcross(a.x(), a.middleY())
                .quarterDown(a.x() + bow, a.y());
    }

    /** Returns bumps along an ellipse: round ones bulge, those below 1 become points. */
    private static Contour bumps(Area a, double bulge) {
        boolean points = bulge < 1;
        int count = points ? 14 : 9;
        double shrink = points ? 1 : 0.86;
        Contour contour = new Contour(onEllipse(a, 0, shrink));
        for (int at = 0; at < count; at++) {
            double half = (at + 0.5) / count;
            double full = (at + 1.0) / count;
            if (points) {
                Spot in = onEllipse(a, half, bulge);
                contour.line(in.x(), in.y());
                Spot out = onEllipse(a, full, 1);
                contour.line(out.x(), out.y());
            } else {
                contour.curve(
                        onEllipse(a, half - 0.35 / count, bulge),
                        onEllipse(a, half + 0.35 / count, bulge),
                        onEllipse(a, full, shrink));
            }
        }
        return contour;
    }

    private static Spot onEllipse(Area a, double turn, double factor) {
        double angle = 2 * Math.PI * turn;
        // StrictMath yields the same result on every machine.
        double across = StrictMath.cos(angle) * a.width() / 2 * factor;
        double down = StrictMath.sin(angle) * a.height() / 2 * factor;
        double x = Math.max(a.x(), Math.min(a.right(), a.middleX() + across));
        double y = Math.max(a.y(), Math.min(a.bottom(), a.middleY() + down));
        return new Spot(x, y);
    }
}
