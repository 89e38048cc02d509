package io.github.huozi.diagram.sheet;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphLook;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.layout.PlacedGraph;
import io.github.huozi.diagram.shape.ShapeContours;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws edges: the line with rounded corners, cut at the outlines of its nodes, and the shapes at its ends. */
final class EdgePainter {

    private static final double CORNER = 6;
    private static final double THIN = 1.3;
    private static final double THICK = 2.6;

    /** How far an edge is extended into a node's box to find its outline. */
    private static final double REACH = 2000;

    private final Canvas canvas;
    private final EdgeEnds ends;
    private final Map<String, PlacedGraph.PlacedNode> nodes = new LinkedHashMap<>();

    EdgePainter(Canvas canvas, PlacedGraph graph) {
        this.canvas = canvas;
        this.ends = new EdgeEnds(canvas);
        graph.nodes().forEach(node -> nodes.put(node.set().node().id(), node));
    }

    void line(PlacedGraph.PlacedEdge placed) {
        if (placed.points().size() < 2) {
            return;
        }
        GraphLook look = placed.edge().look();
        LineKind kind = placed.edge().line();
        Ink ink = look.stroke().orElse(Tone.LINE);
        double width = look.width().orElse(kind == LineKind.THICK ? THICK : THIN);
        List<Double> dashes = look.dashes().isEmpty() && kind == LineKind.DASHED ? Brush.DOTTED : look.dashes();
        List<Spot> points = new ArrayList<>(placed.points());
        int last = points.size() - 1;
        points.set(0, cut(placed.edge().from(), points.get(1), points.get(0)));
        points.set(last, cut(placed.edge().to(), points.get(last - 1), points.get(last)));
        Spot tail = points.get(0);
        Spot tip = points.get(last);
        Spot beforeTip = points.get(last - 1);
        Spot afterTail = points.get(1);
        points.set(0, tail.towards(afterTail, room(placed.edge().start(), tail.distance(afterTail))));
        points.set(last, tip.towards(beforeTip, room(placed.edge().end(), tip.distance(beforeTip))));
        canvas.path(rounded(points), Brush.line(ink, width).dashed(dashes));
        ends.draw(placed.edge().start(), afterTail, tail, ink, width);
        ends.draw(placed.edge().end(), beforeTip, tip, ink, width);
    }

    /** Returns how far the line stops short of its tip, where the shape continues it. */
    private static double room(EdgeEnd end, double most) {
        return Math.min(EdgeEnds.depth(end), Math.max(0, most - 1));
    }

    /** Returns where an edge from a point meets the outline of its node. */
    private Spot cut(String id, Spot from, Spot end) {
        PlacedGraph.PlacedNode node = nodes.get(id);
        if (node == null || from.equals(end)) {
            return end;
        }
        Spot beyond = from.towards(end, from.distance(end) + REACH);
        Spot met = ShapeContours.of(node.set().node().shape(), node.area()).meet(from, beyond);
        return met.equals(beyond) ? end : met;
    }

    private static Outline rounded(List<Spot> points) {
        Outline outline = new Outline().move(points.get(0));
        for (int at = 1; at + 1 < points.size(); at++) {
            Spot corner = points.get(at);
            double before = corner.distance(points.get(at - 1));
            double after = corner.distance(points.get(at + 1));
            double radius = Math.min(CORNER, Math.min(before, after) / 2);
            outline.line(corner.towards(points.get(at - 1), radius));
            outline.curve(corner, corner.towards(points.get(at + 1), radius));
        }
        return outline.line(points.get(points.size() - 1));
    }

    void labels(PlacedGraph.PlacedEdge placed, Function<Area, Ink> ground) {
        Ink own = placed.edge().look().text().orElse(Tone.QUIET);
        for (PlacedGraph.PlacedLabel label : placed.labels()) {
            canvas.rectangle(label.area(), 2, Brush.face(ground.apply(label.area())));
            canvas.text(label.block(), label.area().middle(), label.area(), own);
        }
    }
}
