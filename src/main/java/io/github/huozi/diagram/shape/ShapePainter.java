package io.github.huozi.diagram.shape;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.NodeShape;

/** Paints shapes: the outline, and its inner lines. */
public final class ShapePainter {

    private static final double ROUND = 8;
    private static final double SOFT = 3;

    private final Canvas canvas;

    public ShapePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Paints a shape that fills an area. */
    public void paint(NodeShape shape, Area a, Brush brush) {
        switch (shape) {
            case RECTANGLE -> canvas.rectangle(a, SOFT, brush);
            case ROUNDED -> canvas.rectangle(a, ROUND, brush);
            case STADIUM, STUB -> canvas.rectangle(a, a.height() / 2, brush);
            case CIRCLE, ELLIPSE, SMALL_CIRCLE -> canvas.ellipse(a, brush);
            case DOT -> canvas.ellipse(a, solid(brush));
            case BAR -> canvas.rectangle(a, 2, solid(brush));
            case DOUBLE_CIRCLE -> {
                canvas.ellipse(a, brush);
                canvas.ellipse(a.grown(-4), brush);
            }
            case FRAMED_DOT -> {
                canvas.ellipse(a, brush);
                canvas.ellipse(a.grown(-4), solid(brush));
            }
            case TEXT -> {
                // Only its text.
            }
            case BRACE_LEFT, BRACE_RIGHT, BRACES -> braces(shape, a, brush);
            case DATA_STORE -> {
                canvas.rectangle(a, 0, Brush.face(brush.fill()));
                canvas.path(rule(a.x(), a.y(), a.right(), a.y()), brush.outline());
                canvas.path(rule(a.x(), a.bottom(), a.right(), a.bottom()), brush.outline());
            }
            case STACKED_RECTANGLES, STACKED_DOCUMENTS -> stack(shape, a, brush);
            default -> {
                canvas.path(ShapeContours.of(shape, a).closed(), brush);
                details(shape, a, brush.outline());
            }
        }
    }

    /** A small symbol is filled with the colour of its outline. */
    private static Brush solid(Brush brush) {
        return Brush.face(brush.stroke() instanceof Ink.None ? brush.fill() : brush.stroke());
    }

    private void stack(NodeShape shape, Area a, Brush brush) {
        double s = ShapeSize.STACK;
        NodeShape one = shape == NodeShape.STACKED_DOCUMENTS ? NodeShape.DOCUMENT : NodeShape.CARD;
        for (int at = 2; at >= 0; at--) {
            Area sheet = new Area(a.x() + at * s, a.y() + (2 - at) * s, a.width() - 2 * s, a.height() - 2 * s);
            if (one == NodeShape.DOCUMENT) {
                canvas.path(ShapeContours.of(one, sheet).closed(), brush);
            } else {
                canvas.rectangle(sheet, 0, brush);
            }
        }
    }

    private void details(NodeShape shape, Area a, Brush line) {
        double x = a.x();
        double y = a.y();
        switch (shape) {
            case SUBROUTINE -> {
                canvas.path(rule(x + 8, y, x + 8, a.bottom()), line);
                canvas.path(rule(a.right() - 8, y, a.right() - 8, a.bottom()), line);
            }
            case CYLINDER -> canvas.path(lid(a, ShapeSize.LID), line);
            case LINED_CYLINDER -> {
                canvas.path(lid(a, ShapeSize.LID), line);
                canvas.path(lid(a, ShapeSize.LID + 6), line);
            }
            case HORIZONTAL_CYLINDER -> {
                double edge = a.right() - ShapeSize.LID;
                canvas.path(
                        new Contour(new Spot(edge, y))
                                .quarterAcross(edge - ShapeSize.LID, a.middleY())
                                .quarterDown(edge, a.bottom())
                                .open(),
                        line);
            }
            default -> rules(shape, a, line);
        }
    }

    private void rules(NodeShape shape, Area a, Brush line) {
        double x = a.x();
        double y = a.y();
        switch (shape) {
            case LINED_RECTANGLE -> canvas.path(rule(x + 8, y, x + 8, a.bottom()), line);
            case LINED_DOCUMENT -> canvas.path(rule(x + 8, y, x + 8, a.bottom() - ShapeSize.WAVE + 3), line);
            case DIVIDED_RECTANGLE -> canvas.path(rule(x, y + 10, a.right(), y + 10), line);
            case WINDOW_PANE -> {
                canvas.path(rule(x + 8, y, x + 8, a.bottom()), line);
                canvas.path(rule(x, y + 8, a.right(), y + 8), line);
            }
            case TAGGED_RECTANGLE -> canvas.path(rule(a.right() - 12, a.bottom(), a.right(), a.bottom() - 12), line);
            case TAGGED_DOCUMENT ->
                canvas.path(
                        rule(
                                a.right() - 14,
                                a.bottom() - ShapeSize.WAVE - 2,
                                a.right(),
                                a.bottom() - ShapeSize.WAVE - 13),
                        line);
            case CROSSED_CIRCLE -> {
                double r = a.width() / 2 * 0.7071;
                double cx = a.middleX();
                double cy = a.middleY();
                canvas.path(rule(cx - r, cy - r, cx + r, cy + r), line);
                canvas.path(rule(cx - r, cy + r, cx + r, cy - r), line);
            }
            case NOTE ->
                canvas.path(rule(a.right() - 9, y, a.right() - 9, y + 9).line(new Spot(a.right(), y + 9)), line);
            default -> {
                // No inner lines.
            }
        }
    }

    private static Outline lid(Area a, double down) {
        double y = a.y() + down;
        return new Contour(new Spot(a.x(), y))
                .quarterDown(a.middleX(), y + ShapeSize.LID)
                .quarterAcross(a.right(), y)
                .open();
    }

    private static Outline rule(double x, double y, double toX, double toY) {
        return new Outline().move(new Spot(x, y)).line(new Spot(toX, toY));
    }

    private void braces(NodeShape shape, Area a, Brush brush) {
        if (shape != NodeShape.BRACE_RIGHT) {
            canvas.path(brace(a, a.x(), 8), brush.outline());
        }
        if (shape != NodeShape.BRACE_LEFT) {
            canvas.path(brace(a, a.right(), -8), brush.outline());
        }
    }

    /** Returns a brace whose point is at {@code x}; {@code depth} is negative for a closing one. */
    private static Outline brace(Area a, double x, double depth) {
        double half = depth / 2;
        double r = Math.min(Math.abs(half), a.height() / 4);
        return new Contour(new Spot(x + depth, a.y()))
                .quarterAcross(x + half, a.y() + r)
                .line(x + half, a.middleY() - r)
                .quarterDown(x, a.middleY())
                .quarterAcross(x + half, a.middleY() + r)
                .line(x + half, a.bottom() - r)
                .quarterDown(x + depth, a.bottom())
                .open();
    }
}
