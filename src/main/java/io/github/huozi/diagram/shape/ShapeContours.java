package io.github.huozi.diagram.shape;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.NodeShape;

/** The outlines of shapes. */
public final class ShapeContours {

    private static final double ROUND = 8;
    private static final double SOFT = 3;

    private ShapeContours() {}

    /** The outline of a shape that fills an area. */
    public static Contour of(NodeShape shape, Area a) {
        double lean = ShapeSize.LEAN * a.height();
        double x = a.x();
        double y = a.y();
        double right = a.right();
        double bottom = a.bottom();
        double middleY = a.middleY();
        return switch (shape) {
            case ROUNDED -> Contour.rounded(a, ROUND);
            case STADIUM, STUB -> Contour.rounded(a, a.height() / 2);
            case CIRCLE, DOUBLE_CIRCLE, ELLIPSE, DOT, SMALL_CIRCLE, FRAMED_DOT, CROSSED_CIRCLE -> Contour.ellipse(a);
            case DIAMOND -> Contour.polygon(a.middleX(), y, right, middleY, a.middleX(), bottom, x, middleY);
            case HEXAGON ->
                Contour.polygon(
                        x + lean,
                        y,
                        right - lean,
                        y,
                        right,
                        middleY,
                        right - lean,
                        bottom,
                        x + lean,
                        bottom,
                        x,
                        middleY);
            case LEAN_RIGHT -> Contour.polygon(x + lean, y, right, y, right - lean, bottom, x, bottom);
            case LEAN_LEFT -> Contour.polygon(x, y, right - lean, y, right, bottom, x + lean, bottom);
            case TRAPEZOID -> Contour.polygon(x + lean, y, right - lean, y, right, bottom, x, bottom);
            case INVERTED_TRAPEZOID -> Contour.polygon(x, y, right, y, right - lean, bottom, x + lean, bottom);
            case ODD -> Contour.polygon(x, y, right, y, right, bottom, x, bottom, x + ShapeSize.CUT, middleY);
            case TRIANGLE -> Contour.polygon(a.middleX(), y, right, bottom, x, bottom);
            case FLIPPED_TRIANGLE -> Contour.polygon(x, y, right, y, a.middleX(), bottom);
            case HOURGLASS -> Contour.polygon(x, y, right, y, x, bottom, right, bottom);
            case BAR -> Contour.rounded(a, 2);
            case SUBROUTINE,
                    COMPARTMENTS,
                    DIVIDED_RECTANGLE,
                    WINDOW_PANE,
                    LINED_RECTANGLE,
                    TAGGED_RECTANGLE,
                    DATA_STORE -> Contour.polygon(x, y, right, y, right, bottom, x, bottom);
            case OCTAGON -> octagon(a);
            case PENTAGON ->
                Contour.polygon(
                        a.middleX(),
                        y,
                        right,
                        y + a.height() * 0.4,
                        right - a.width() * 0.19,
                        bottom,
                        x + a.width() * 0.19,
                        bottom,
                        x,
                        y + a.height() * 0.4);
            default -> curved(shape, a);
        };
    }

    private static Contour octagon(Area a) {
        double dx = a.width() * 0.25;
        double dy = a.height() * 0.28;
        return Contour.polygon(
                a.x() + dx,
                a.y(),
                a.right() - dx,
                a.y(),
                a.right(),
                a.y() + dy,
                a.right(),
                a.bottom() - dy,
                a.right() - dx,
                a.bottom(),
                a.x() + dx,
                a.bottom(),
                a.x(),
                a.bottom() - dy,
                a.x(),
                a.y() + dy);
    }

    private static Contour curved(NodeShape shape, Area a) {
        double x = a.x();
        double y = a.y();
        double right = a.right();
        double bottom = a.bottom();
        return switch (shape) {
            case CYLINDER, LINED_CYLINDER -> cylinder(a);
            case HORIZONTAL_CYLINDER -> drum(a);
            case CARD -> Contour.polygon(x + 10, y, right, y, right, bottom, x, bottom, x, y + 10);
            case NOTE -> Contour.polygon(x, y, right - 9, y, right, y + 9, right, bottom, x, bottom);
            case LOOP_LIMIT ->
                Contour.polygon(x + 10, y, right - 10, y, right, y + 10, right, bottom, x, bottom, x, y + 10);
            case SLOPED_RECTANGLE -> Contour.polygon(x, y + a.height() * 0.26, right, y, right, bottom, x, bottom);
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
            case BOLT ->
                Contour.polygon(
                        right,
                        y,
                        x,
                        y + a.height() * 0.58,
                        x + a.width() * 0.48,
                        y + a.height() * 0.52,
                        x,
                        bottom,
                        right,
                        y + a.height() * 0.42,
                        x + a.width() * 0.52,
                        y + a.height() * 0.48);
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

    /** The outline of three sheets, one before the other. */
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

    /** Bumps along an ellipse: round ones bulge, those below 1 are cut in to points. */
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
        // StrictMath: the same on every machine.
        double across = StrictMath.cos(angle) * a.width() / 2 * factor;
        double down = StrictMath.sin(angle) * a.height() / 2 * factor;
        double x = Math.max(a.x(), Math.min(a.right(), a.middleX() + across));
        double y = Math.max(a.y(), Math.min(a.bottom(), a.middleY() + down));
        return new Spot(x, y);
    }
}
