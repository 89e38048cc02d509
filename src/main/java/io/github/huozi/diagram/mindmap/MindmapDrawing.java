package io.github.huozi.diagram.mindmap;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.mindmap.MindmapLayout.Placed;
import java.util.ArrayList;
import java.util.List;

/** Draws a mind map: lines first, then nodes. */
final class MindmapDrawing {

    private static final int SPIKES = 14;
    private static final int PUFFS = 9;

    private final Canvas canvas;

    private MindmapDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    static Canvas draw(MindmapLayout layout, DiagramStyle style) {
        MindmapDrawing drawing = new MindmapDrawing(new Canvas(style));
        drawing.lines(layout.root);
        drawing.node(layout.root);
        return drawing.canvas;
    }

    private void lines(Placed node) {
        for (Placed child : node.children()) {
            boolean right = child.isRight();
            Spot from = new Spot(
                    right ? node.area().right() : node.area().x(), node.area().middleY());
            Spot to = new Spot(
                    right ? child.area().x() : child.area().right(),
                    child.area().middleY());
            double bend = (from.x() + to.x()) / 2;
            canvas.path(
                    new Outline().move(from).curve(new Spot(bend, from.y()), new Spot(bend, to.y()), to),
                    Brush.line(Tone.NODE_LINE, node.depth() == 0 ? 2 : 1.3));
            lines(child);
        }
    }

    private void node(Placed node) {
        shape(node, brush(node));
        canvas.text(node.text(), node.area().middle(), node.area(), node.depth() == 0 ? Tone.PAPER : Tone.TEXT);
        node.children().forEach(this::node);
    }

    private static Brush brush(Placed node) {
        if (node.depth() == 0) {
            return Brush.face(Tone.SOLID);
        }
        boolean plain = node.depth() > 1 && node.shape() == MindmapNode.Shape.DEFAULT;
        Ink face = plain ? Tone.GROUP : Tone.NODE;
        return new Brush(face, plain ? Tone.GROUP_LINE : Tone.NODE_LINE, plain ? 0.8 : 1.2, List.of());
    }

    private void shape(Placed node, Brush brush) {
        Area area = node.area();
        switch (node.shape()) {
            case DEFAULT -> canvas.rectangle(area, Math.min(8, area.height() / 2), brush);
            case SQUARE -> canvas.rectangle(area, 0, brush);
            case ROUNDED -> canvas.rectangle(area, Math.min(14, area.height() / 2), brush);
            case CIRCLE -> canvas.ellipse(area, brush);
            case HEXAGON -> {
                double cut = area.height() / 3;
                canvas.polygon(
                        List.of(
                                new Spot(area.x() + cut, area.y()),
                                new Spot(area.right() - cut, area.y()),
                                new Spot(area.right(), area.middleY()),
                                new Spot(area.right() - cut, area.bottom()),
                                new Spot(area.x() + cut, area.bottom()),
                                new Spot(area.x(), area.middleY())),
                        brush);
            }
            case BANG -> bang(area, brush);
            case CLOUD -> cloud(area, brush);
        }
    }

    private static Spot onEllipse(Area area, double turn, double share) {
        double angle = turn * 2 * Math.PI;
        return area.middle()
                .plus(Math.sin(angle) * area.width() / 2 * share, -Math.cos(angle) * area.height() / 2 * share);
    }

    private void bang(Area area, Brush brush) {
        List<Spot> corners = new ArrayList<>();
        for (int at = 0; at < 2 * SPIKES; at++) {
            corners.add(onEllipse(area, at / (2.0 * SPIKES), at % 2 == 0 ? 1 : 0.84));
        }
        canvas.polygon(corners, brush);
    }

    private void cloud(Area area, Brush brush) {
        Outline path = new Outline().move(onEllipse(area, 0, 0.9));
        for (int at = 1; at <= PUFFS; at++) {
            Spot from = onEllipse(area, (at - 1.0) / PUFFS, 0.9);
            Spot to = onEllipse(area, (double) at / PUFFS, 0.9);
            double radius = from.distance(to) * 0.6;
            path.arc(radius, radius, to);
        }
        canvas.path(path.close(), brush);
    }
}
