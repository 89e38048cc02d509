package io.github.huozi.diagram.sequence;

import io.github.huozi.book.settings.Colour;
import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.AuthorColour;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.source.LabelText;
import java.util.List;

/** Draws a plan: backgrounds first, then lines, then everything on them. */
final class SequenceDrawing {

    private static final Brush FRAME = Brush.line(Tone.GROUP_LINE, 1);
    private static final Brush CORNER = new Brush(Tone.INNER_GROUP, Tone.GROUP_LINE, 1, List.of());
    private static final Brush NOTE = new Brush(Tone.NOTE, Tone.NOTE_LINE, 1, List.of());
    private static final Brush BAR = new Brush(Tone.NODE, Tone.NODE_LINE, 1, List.of());
    private static final double NUMBER = 11.5;
    private static final double NUMBER_RADIUS = 8.5;
    private static final double CROSS = 6;

    /** The contrast between text and its background: WCAG 2.2, 1.4.6. */
    private static final double READABLE = 8;

    private final SequencePlan plan;
    private final Canvas canvas;
    private final LabelSetter labels;
    private final DiagramStyle style;

    private SequenceDrawing(SequencePlan plan, DiagramStyle style) {
        this.plan = plan;
        this.canvas = new Canvas(style);
        this.labels = style.labels();
        this.style = style;
    }

    static Sheet draw(SequencePlan plan, DiagramStyle style) {
        return new SequenceDrawing(plan, style).draw().sheet(plan.width, plan.height);
    }

    private Canvas draw() {
        plan.boxes.forEach(box -> canvas.rectangle(
                box.area(), 4, Brush.face(box.colour().map(this::tint).orElse(Tone.GROUP))));
        plan.grounds.forEach(ground -> canvas.rectangle(ground.area(), 2, Brush.face(tint(ground.colour()))));
        plan.frames.forEach(frame -> canvas.rectangle(frame.area(), 2, FRAME));
        plan.lives.forEach(life -> canvas.path(
                new Outline().move(new Spot(life.x(), life.from())).line(new Spot(life.x(), life.to())),
                Brush.line(Tone.GROUP_LINE, 1)));
        plan.bars.forEach(bar -> canvas.rectangle(bar, 0, BAR));
        plan.frames.forEach(this::frame);
        SequenceArrows arrows = new SequenceArrows(canvas);
        plan.arrows.forEach(arrows::draw);
        plan.arrows.forEach(this::text);
        plan.notes.forEach(note -> {
            canvas.rectangle(note.area(), 2, NOTE);
            canvas.text(note.text(), note.area().middle(), note.area(), Tone.TEXT);
        });
        heads();
        plan.ends.forEach(this::end);
        boxTitles();
        Area whole = new Area(0, 0, plan.width, plan.height);
        double middle = SequenceLayout.MARGIN + plan.title.height() / 2;
        canvas.text(plan.title, new Spot(plan.width / 2, middle), whole, Tone.TEXT);
        return canvas;
    }

    /** An unknown colour becomes a background of the theme; one too dark for its text is lightened. */
    private Ink tint(String colour) {
        Ink ink = AuthorColour.read(colour).orElse(Tone.GROUP);
        if (!(ink instanceof Ink.Own own)) {
            return ink;
        }
        Colour text = style.palette().colour(Tone.TEXT);
        Colour paper = style.palette().colour(Tone.PAPER);
        Colour seen = paper.mixed(own.colour(), own.opacity());
        return new Ink.Tint(seen.readable(text, paper, READABLE), 1);
    }

    private void frame(SequencePlan.Frame frame) {
        Area corner = frame.corner();
        double cut = 6;
        canvas.path(
                new Outline()
                        .move(new Spot(corner.x(), corner.y()))
                        .line(new Spot(corner.right(), corner.y()))
                        .line(new Spot(corner.right(), corner.bottom() - cut))
                        .line(new Spot(corner.right() - cut, corner.bottom()))
                        .line(new Spot(corner.x(), corner.bottom()))
                        .close(),
                CORNER);
        TextBlock word = labels.setBold(LabelText.plain(frame.kind()), SequenceColumns.TEXT - 1, Double.MAX_VALUE);
        canvas.text(word, corner.middle(), corner, Tone.TEXT);
        for (double divider : frame.dividers()) {
            canvas.path(
                    new Outline()
                            .move(new Spot(frame.area().x(), divider))
                            .line(new Spot(frame.area().right(), divider)),
                    FRAME.dashed(Brush.DOTTED));
        }
        frame.conditions()
                .forEach(each -> canvas.textAt(
                        each.text(), new Spot(each.where().x(), each.where().y()), frame.area(), Tone.QUIET));
    }

    private void text(SequencePlan.Arrow arrow) {
        canvas.text(arrow.text(), arrow.where().middle(), arrow.where(), Tone.TEXT);
        arrow.number().ifPresent(number -> {
            TextBlock block = labels.setBold(LabelText.plain(number), NUMBER, Double.MAX_VALUE);
            double half = Math.max(NUMBER_RADIUS, block.width() / 2 + 4);
            Area badge = new Area(arrow.fromX() - half, arrow.y() - NUMBER_RADIUS, 2 * half, 2 * NUMBER_RADIUS);
            canvas.rectangle(badge, NUMBER_RADIUS, Brush.face(Tone.SOLID));
            canvas.text(block, badge.middle(), badge, Tone.PAPER);
        });
    }

    private void heads() {
        SequenceIcons icons = new SequenceIcons(canvas);
        for (SequencePlan.Head head : plan.heads) {
            Area area = head.area();
            icons.draw(head.shape(), area);
            double below = SequenceColumns.isBoxed(head.shape()) ? 0 : SequenceIcons.HEIGHT;
            Area rest = new Area(area.x(), area.y() + below, area.width(), area.height() - below);
            canvas.text(head.name(), rest.middle(), area, Tone.TEXT);
        }
    }

    private void end(Spot at) {
        canvas.path(
                new Outline()
                        .move(at.plus(-CROSS, -CROSS))
                        .line(at.plus(CROSS, CROSS))
                        .move(at.plus(-CROSS, CROSS))
                        .line(at.plus(CROSS, -CROSS)),
                Brush.line(Tone.LINE, 2));
    }

    private void boxTitles() {
        for (SequencePlan.Box box : plan.boxes) {
            Spot middle = new Spot(
                    box.area().middleX(), box.area().y() + 5 + box.title().height() / 2);
            canvas.text(box.title(), middle, box.area(), Tone.TEXT);
        }
    }
}
