package io.github.huozi.diagram.sheet;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.graph.EdgeEnd;
import java.util.List;

/** Draws the ends of edges as separate shapes. */
final class EdgeEnds {

    private static final double HEAD = 8;
    private static final double HALF_HEAD = 4;

    private final Canvas canvas;

    EdgeEnds(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Returns how far before the tip the line ends, in px. */
    static double depth(EdgeEnd end) {
        return switch (end) {
            case ARROW -> HEAD - 2;
            case CIRCLE, HOLLOW_CIRCLE -> 8;
            case TRIANGLE -> 12;
            case DIAMOND, HOLLOW_DIAMOND -> 16;
            case SOCKET -> 7;
            default -> 0;
        };
    }

    /** Coordinates of a shape's corners, seen from its tip along the edge and to its left. */
    private record Frame(Spot tip, double ux, double uy) {

        static Frame of(Spot from, Spot tip) {
            double length = from.distance(tip);
            return length == 0
                    ? new Frame(tip, 0, 1)
                    : new Frame(tip, (tip.x() - from.x()) / length, (tip.y() - from.y()) / length);
        }

        Spot at(double back, double aside) {
            return new Spot(tip.x() - ux * back - uy * aside, tip.y() - uy * back + ux * aside);
        }

        Area around(double back, double radius) {
            Spot middle = at(back, 0);
            return new Area(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        }
    }

    /**
     * Draws an end.
     *
     * @param from the last point of the edge before its tip
     * @param tip where it meets the node
     */
    void draw(EdgeEnd end, Spot from, Spot tip, Ink ink, double width) {
        Frame frame = Frame.of(from, tip);
        Brush line = Brush.line(ink, Math.max(1.3, Math.min(width, 2)));
        Brush hollow = new Brush(Tone.PAPER, ink, line.width(), List.of());
        double more = width > 2 ? 1.25 : 1;
        switch (end) {
            case NONE -> {
                // Nothing to draw.
            }
            case ARROW ->
                canvas.polygon(
                        List.of(tip, frame.at(HEAD * more, HALF_HEAD * more), frame.at(HEAD * more, -HALF_HEAD * more)),
                        Brush.face(ink));
            case OPEN_ARROW -> canvas.path(open(frame), line);
            case CIRCLE -> canvas.ellipse(frame.around(4, 4), Brush.face(ink));
            case HOLLOW_CIRCLE -> canvas.ellipse(frame.around(4, 4), hollow);
            case CROSS -> {
                canvas.path(stroke(frame.at(9, 4), frame.at(1, -4)), line);
                canvas.path(stroke(frame.at(9, -4), frame.at(1, 4)), line);
            }
            case TRIANGLE -> canvas.polygon(List.of(tip, frame.at(12, 6.5), frame.at(12, -6.5)), hollow);
            case DIAMOND -> canvas.polygon(diamond(frame), Brush.face(ink));
            case HOLLOW_DIAMOND -> canvas.polygon(diamond(frame), hollow);
            case SOCKET ->
                canvas.path(
                        new Outline().move(frame.at(0, 7)).curve(frame.at(9, 7), frame.at(9, -7), frame.at(0, -7)),
                        line);
            case BAR -> bar(frame, 5, line);
            case ONE, ZERO_OR_ONE, ONE_OR_MORE, ZERO_OR_MORE -> crowFoot(end, frame, line, hollow);
        }
    }

    private static Outline open(Frame frame) {
        return new Outline().move(frame.at(9, 4.5)).line(frame.tip).line(frame.at(9, -4.5));
    }

    private static List<Spot> diamond(Frame frame) {
        return List.of(frame.tip, frame.at(8, 5), frame.at(16, 0), frame.at(8, -5));
    }

    private static Outline stroke(Spot from, Spot to) {
        return new Outline().move(from).line(to);
    }

    private void bar(Frame frame, double back, Brush line) {
        canvas.path(stroke(frame.at(back, 5.5), frame.at(back, -5.5)), line);
    }

    private void crowFoot(EdgeEnd end, Frame frame, Brush line, Brush hollow) {
        boolean many = end == EdgeEnd.ONE_OR_MORE || end == EdgeEnd.ZERO_OR_MORE;
        if (many) {
            canvas.path(stroke(frame.at(11, 0), frame.at(0, 6)), line);
            canvas.path(stroke(frame.at(11, 0), frame.at(0, -6)), line);
        } else {
            bar(frame, 6, line);
        }
        if (end == EdgeEnd.ZERO_OR_ONE || end == EdgeEnd.ZERO_OR_MORE) {
            canvas.ellipse(frame.around(many ? 15 : 12, 4), hollow);
        } else {
            bar(frame, many ? 14 : 10, line);
        }
    }
}
