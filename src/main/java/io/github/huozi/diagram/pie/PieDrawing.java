package io.github.huozi.diagram.pie;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import java.util.List;

/** Draws a pie; adjacent slices differ in lightness. */
final class PieDrawing {

    /** Used in turn; the last slice never has the fill of the first. */
    private static final List<Tone> FACES =
            List.of(Tone.NODE_LINE, Tone.INNER_GROUP, Tone.NOTE_LINE, Tone.LINE, Tone.NOTE);

    private static final double ELBOW = 10;
    private static final double NAME_GAP = 5;

    private PieDrawing() {}

    static Canvas draw(PieLayout pie, DiagramStyle style) {
        Canvas canvas = new Canvas(style);
        int number = 0;
        int count = pie.slices().size();
        for (PieLayout.Placed slice : pie.slices()) {
            boolean last = number == count - 1 && number % FACES.size() == 0 && count > 1;
            Tone face = FACES.get(last ? 1 : number % FACES.size());
            slice(slice, pie.middle(), face, canvas);
            number++;
        }
        for (PieLayout.Placed slice : pie.slices()) {
            name(slice, pie, canvas);
        }
        Area whole = new Area(0, 0, pie.width(), pie.height());
        Spot middle = new Spot(pie.width() / 2, PieLayout.MARGIN + pie.title().height() / 2);
        canvas.text(pie.title(), middle, whole, Tone.TEXT);
        return canvas;
    }

    private static void slice(PieLayout.Placed slice, Spot middle, Tone face, Canvas canvas) {
        Brush brush = new Brush(face, Tone.PAPER, 1.5, List.of());
        double radius = PieLayout.RADIUS;
        if (slice.isWhole()) {
            canvas.ellipse(new Area(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), brush);
            return;
        }
        Outline path = new Outline().move(middle).line(PieLayout.onCircle(middle, slice.from(), radius));
        Spot end = PieLayout.onCircle(middle, slice.to(), radius);
        if (slice.to() - slice.from() > Math.PI) {
            path.longArc(radius, radius, end);
        } else {
            path.arc(radius, radius, end);
        }
        canvas.path(path.close(), brush);
    }

    private static void name(PieLayout.Placed slice, PieLayout pie, Canvas canvas) {
        Spot rim = PieLayout.onCircle(pie.middle(), slice.middle(), PieLayout.RADIUS - 4);
        Spot elbow = PieLayout.onCircle(pie.middle(), slice.middle(), PieLayout.RADIUS + ELBOW);
        double half = slice.name().width() / 2;
        double edge = slice.nameMiddle().x() + (slice.isRight() ? -half - NAME_GAP : half + NAME_GAP);
        double bend = slice.isRight() ? Math.min(elbow.x(), edge) : Math.max(elbow.x(), edge);
        canvas.path(
                new Outline()
                        .move(rim)
                        .line(new Spot(bend, elbow.y()))
                        .line(new Spot(edge, slice.nameMiddle().y())),
                Brush.line(Tone.LINE, 1));
        Area holder = new Area(
                slice.nameMiddle().x() - half,
                slice.nameMiddle().y() - slice.name().height() / 2,
                slice.name().width(),
                slice.name().height());
        canvas.text(slice.name(), slice.nameMiddle(), holder, Tone.TEXT);
    }
}
