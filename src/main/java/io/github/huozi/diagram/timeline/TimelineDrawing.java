package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import java.util.List;

/** Draws a time line: a line downwards, with times at its left and events at its right. */
final class TimelineDrawing {

    private static final Brush EVENT = new Brush(Tone.NODE, Tone.NODE_LINE, 1, List.of());
    private static final Brush DOT = new Brush(Tone.NODE_LINE, Tone.PAPER, 2, List.of());
    private static final double DOT_RADIUS = 6;

    private TimelineDrawing() {}

    static Canvas draw(TimelineLayout layout, DiagramStyle style) {
        Canvas canvas = new Canvas(style);
        axis(layout, canvas);
        for (TimelineLayout.Banner banner : layout.banners) {
            canvas.rectangle(banner.area(), 3, Brush.face(Tone.INNER_GROUP));
            canvas.text(banner.name(), banner.area().middle(), banner.area(), Tone.TEXT);
        }
        for (TimelineLayout.Moment moment : layout.moments) {
            moment(moment, layout, canvas);
        }
        Area whole = new Area(0, 0, layout.width, layout.height());
        Spot middle = new Spot(layout.width / 2, TimelineLayout.MARGIN + layout.title.height() / 2);
        canvas.text(layout.title, middle, whole, Tone.TEXT);
        return canvas;
    }

    /** Draws the axis from the first dot of an era to slightly beyond its last: the banner of the next era separates them. */
    private static void axis(TimelineLayout layout, Canvas canvas) {
        int count = layout.moments.size();
        for (int first = 0, last; first < count; first = last + 1) {
            last = first;
            while (last + 1 < count
                    && (layout.banners.isEmpty()
                            || layout.moments.get(last + 1).era()
                                    == layout.moments.get(first).era())) {
                last++;
            }
            TimelineLayout.Moment end = layout.moments.get(last);
            double bottom = end.events().isEmpty()
                    ? end.y()
                    : end.events().get(end.events().size() - 1).area().middleY();
            canvas.path(
                    new Outline()
                            .move(new Spot(
                                    layout.axis, layout.moments.get(first).y()))
                            .line(new Spot(layout.axis, Math.max(bottom, end.y() + 1))),
                    Brush.line(Tone.GROUP_LINE, 2));
        }
    }

    private static void moment(TimelineLayout.Moment moment, TimelineLayout layout, Canvas canvas) {
        for (TimelineLayout.Happening event : moment.events()) {
            double y = event.area().equals(moment.events().get(0).area())
                    ? moment.y()
                    : event.area().middleY();
            canvas.path(
                    new Outline()
                            .move(new Spot(layout.axis, y))
                            .line(new Spot(event.area().x(), y)),
                    Brush.line(Tone.GROUP_LINE, 1));
            canvas.rectangle(event.area(), 3, EVENT);
            canvas.text(event.text(), event.area().middle(), event.area(), Tone.TEXT);
        }
        canvas.ellipse(
                new Area(layout.axis - DOT_RADIUS, moment.y() - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS), DOT);
        canvas.text(moment.time(), moment.timeArea().middle(), moment.timeArea(), Tone.TEXT);
    }
}
