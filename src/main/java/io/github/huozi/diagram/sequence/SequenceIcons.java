package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import java.util.List;

/** Draws the heads of lifelines. */
final class SequenceIcons {

    /** The height of an icon above its name, in px. */
    static final double HEIGHT = 34;

    private static final Brush FACE = new Brush(Tone.NODE, Tone.NODE_LINE, 1.3, List.of());
    private static final double RADIUS = 11;

    private final Canvas canvas;

    SequenceIcons(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws a head without its name. */
    void draw(Shape shape, Area head) {
        Spot middle = new Spot(head.middleX(), head.y() + HEIGHT / 2);
        switch (shape) {
            case PARTICIPANT -> canvas.rectangle(head, 3, FACE);
            case COLLECTIONS -> {
                canvas.rectangle(new Area(head.x() + 4, head.y(), head.width() - 4, head.height() - 4), 2, FACE);
                canvas.rectangle(new Area(head.x(), head.y() + 4, head.width() - 4, head.height() - 4), 2, FACE);
            }
            case QUEUE -> queue(head);
            case ACTOR -> actor(middle);
            case BOUNDARY -> {
                canvas.path(
                        new Outline()
                                .move(middle.plus(-20, -RADIUS))
                                .line(middle.plus(-20, RADIUS))
                                .move(middle.plus(-20, 0))
                                .line(middle.plus(-RADIUS, 0)),
                        FACE.outline());
                circle(middle);
            }
            case CONTROL -> {
                circle(middle);
                canvas.path(
                        new Outline()
                                .move(middle.plus(5, -RADIUS - 5))
                                .line(middle.plus(-1, -RADIUS))
                                .line(middle.plus(5, -RADIUS + 5)),
                        FACE.outline());
            }
            case ENTITY -> {
                circle(middle);
                canvas.path(
                        new Outline().move(middle.plus(-RADIUS, RADIUS + 2)).line(middle.plus(RADIUS, RADIUS + 2)),
                        FACE.outline());
            }
            case DATABASE -> database(middle);
        }
    }

    private void circle(Spot middle) {
        canvas.ellipse(new Area(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS), FACE);
    }

    private void actor(Spot middle) {
        canvas.path(
                new Outline()
                        .move(middle.plus(0, -4))
                        .line(middle.plus(0, 6))
                        .move(middle.plus(-10, 0))
                        .line(middle.plus(10, 0))
                        .move(middle.plus(-8, 16))
                        .line(middle.plus(0, 6))
                        .line(middle.plus(8, 16)),
                FACE.outline());
        canvas.ellipse(new Area(middle.x() - 6, middle.y() - 16, 12, 12), FACE);
    }

    private void database(Spot middle) {
        canvas.path(
                new Outline()
                        .move(middle.plus(-13, -10))
                        .line(middle.plus(-13, 10))
                        .arcBack(13, 5, middle.plus(13, 10))
                        .line(middle.plus(13, -10))
                        .close(),
                FACE);
        canvas.ellipse(new Area(middle.x() - 13, middle.y() - 15, 26, 10), FACE);
    }

    /** Draws a horizontal pipe with a visible right end. */
    private void queue(Area head) {
        double end = 6;
        double half = head.height() / 2;
        canvas.path(
                new Outline()
                        .move(new Spot(head.x() + end, head.y()))
                        .line(new Spot(head.right() - end, head.y()))
                        .arc(end, half, new Spot(head.right() - end, head.bottom()))
                        .line(new Spot(head.x() + end, head.bottom()))
                        .arc(end, half, new Spot(head.x() + end, head.y()))
                        .close(),
                FACE);
        canvas.path(
                new Outline()
                        .move(new Spot(head.right() - end, head.y()))
                        .arcBack(end, half, new Spot(head.right() - end, head.bottom())),
                FACE.outline());
    }
}
