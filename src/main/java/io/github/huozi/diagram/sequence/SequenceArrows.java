package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.sequence.MessageArrow.Head;
import java.util.List;

/** Draws the lines of messages and their heads. */
final class SequenceArrows {

    private static final Brush LINE = Brush.line(Tone.LINE, 1.3);
    private static final Brush FILLED = Brush.face(Tone.LINE);
    private static final double LENGTH = 9;
    private static final double HALF = 4;
    private static final double DOT = 3.5;

    private final Canvas canvas;

    SequenceArrows(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(SequencePlan.Arrow arrow) {
        if (arrow.isLoop()) {
            loop(arrow);
            return;
        }
        double forward = Math.signum(arrow.toX() - arrow.fromX());
        Spot from = new Spot(arrow.fromX(), arrow.y());
        Spot to = new Spot(arrow.toX(), arrow.y());
        Spot begin = from.plus(forward * room(arrow.form().start()), 0);
        Spot end = to.plus(-forward * room(arrow.form().end()), 0);
        canvas.path(new Outline().move(begin).line(end), line(arrow));
        head(arrow.form().end(), to, forward);
        head(arrow.form().start(), from, -forward);
        dots(arrow, from, to);
    }

    private void loop(SequencePlan.Arrow arrow) {
        double back = SequencePlan.Arrow.LOOP_HEIGHT;
        double out = arrow.fromX() + SequencePlan.Arrow.LOOP_WIDTH;
        Spot from = new Spot(arrow.fromX(), arrow.y());
        Spot to = from.plus(0, back);
        Outline path = new Outline()
                .move(from.plus(room(arrow.form().start()), 0))
                .line(new Spot(out - 5, from.y()))
                .curve(new Spot(out, from.y()), new Spot(out, from.y() + 5))
                .line(new Spot(out, to.y() - 5))
                .curve(new Spot(out, to.y()), new Spot(out - 5, to.y()))
                .line(to.plus(room(arrow.form().end()), 0));
        canvas.path(path, line(arrow));
        head(arrow.form().end(), to, -1);
        head(arrow.form().start(), from, -1);
        dots(arrow, from, to);
    }

    private void dots(SequencePlan.Arrow arrow, Spot from, Spot to) {
        if (arrow.form().dots().isAtStart()) {
            dot(from);
        }
        if (arrow.form().dots().isAtEnd()) {
            dot(to);
        }
    }

    private void dot(Spot at) {
        canvas.ellipse(new Area(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT), FILLED);
    }

    private static Brush line(SequencePlan.Arrow arrow) {
        return arrow.form().line() == MessageArrow.Line.DASHED ? LINE.dashed(Brush.DOTTED) : LINE;
    }

    /** Returns how much the line is shortened, so that its blunt end does not show beside the tip of the head. */
    private static double room(Head head) {
        return switch (head) {
            case FILLED, HALF_ABOVE, HALF_BELOW -> LENGTH - 2;
            case CROSS -> LENGTH;
            case NONE, OPEN, STICK_ABOVE, STICK_BELOW -> 0;
        };
    }

    /**
     * Draws a head.
     *
     * @param tip the tip
     * @param forward 1 if it points to the right, -1 if it points to the left
     */
    private void head(Head head, Spot tip, double forward) {
        Spot above = tip.plus(-forward * LENGTH, -HALF);
        Spot below = tip.plus(-forward * LENGTH, HALF);
        Spot root = tip.plus(-forward * LENGTH, 0);
        switch (head) {
            case NONE -> {}
            case FILLED -> canvas.polygon(List.of(tip, above, below), FILLED);
            case HALF_ABOVE -> canvas.polygon(List.of(tip, above, root), FILLED);
            case HALF_BELOW -> canvas.polygon(List.of(tip, root, below), FILLED);
            case OPEN -> canvas.path(new Outline().move(above).line(tip).line(below), LINE);
            case STICK_ABOVE -> canvas.path(new Outline().move(above).line(tip), LINE);
            case STICK_BELOW -> canvas.path(new Outline().move(below).line(tip), LINE);
            case CROSS -> {
                Spot middle = tip.plus(-forward * LENGTH, 0);
                canvas.path(
                        new Outline()
                                .move(middle.plus(-HALF, -HALF))
                                .line(middle.plus(HALF, HALF))
                                .move(middle.plus(-HALF, HALF))
                                .line(middle.plus(HALF, -HALF)),
                        Brush.line(Tone.LINE, 1.6));
            }
        }
    }
}
