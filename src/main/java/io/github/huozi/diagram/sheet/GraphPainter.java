package io.github.huozi.diagram.sheet;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Brush;
import io.github.huozi.diagram.drawing.Canvas;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.drawing.Outline;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.drawing.Tone;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphLook;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.layout.PlacedGraph;
import io.github.huozi.diagram.layout.SetNode;
import io.github.huozi.diagram.shape.ShapePainter;
import java.util.ArrayList;
import java.util.List;

/** Draws a placed graph: groups, edges, titles, nodes, and the labels of edges, in this order. */
public final class GraphPainter {

    private static final double TITLE_GAP = 10;
    private static final double OUTLINE = 1.2;
    private static final double GROUP_OUTLINE = 1;

    private final PlacedGraph graph;
    private final Canvas canvas;
    private final ShapePainter shapes;
    private final EdgePainter edges;
    private final TextBlock title;

    private GraphPainter(PlacedGraph graph, DiagramStyle style) {
        this.graph = graph;
        this.canvas = new Canvas(style);
        this.shapes = new ShapePainter(canvas);
        this.edges = new EdgePainter(canvas, graph);
        this.title = style.labels().setBold(graph.graph().title(), TITLE, Math.max(graph.width() - 16, 200));
    }

    private static final double TITLE = 15;

    /** Draws the graph; the canvas also records the place of each text. */
    public static Painted paint(PlacedGraph graph, DiagramStyle style) {
        return new GraphPainter(graph, style).paint();
    }

    /** A graph on a canvas. */
    public record Painted(Canvas canvas, double width, double height) {}

    private Painted paint() {
        if (title.isEmpty()) {
            parts();
            return new Painted(canvas, graph.width(), graph.height());
        }
        double top = title.height() + TITLE_GAP;
        double width = Math.max(graph.width(), title.width() + 16);
        Area holder = new Area(0, 0, width, top);
        canvas.textAt(title, new Spot((width - title.width()) / 2, TITLE_GAP / 2), holder, Tone.TEXT);
        canvas.open((width - graph.width()) / 2, top);
        parts();
        canvas.close();
        return new Painted(canvas, width, graph.height() + top);
    }

    private void parts() {
        graph.groups().forEach(this::group);
        graph.edges().forEach(edges::line);
        graph.groups().forEach(this::title);
        graph.nodes().forEach(this::node);
        graph.edges().forEach(edge -> edges.labels(edge, this::ground));
    }

    private static Ink face(PlacedGraph.PlacedGroup group) {
        Ink plain = group.depth() % 2 == 0 ? Tone.GROUP : Tone.INNER_GROUP;
        return group.group().look().fill().orElse(plain);
    }

    private void group(PlacedGraph.PlacedGroup placed) {
        GraphLook look = placed.group().look();
        GraphGroup.Frame frame = placed.group().frame();
        List<Double> dashes =
                frame == GraphGroup.Frame.DASHED && look.dashes().isEmpty() ? Brush.DOTTED : look.dashes();
        Brush brush = new Brush(
                face(placed),
                look.stroke().orElse(Tone.GROUP_LINE),
                look.width().orElse(GROUP_OUTLINE),
                dashes);
        canvas.rectangle(placed.area(), frame == GraphGroup.Frame.ROUND ? 9 : 5, brush);
    }

    /** Draws a title on a patch of the group's colour, so that edges do not run through it. */
    private void title(PlacedGraph.PlacedGroup placed) {
        TextBlock block = placed.title();
        if (block.isEmpty()) {
            return;
        }
        Area area = placed.area();
        Area patch = new Area(area.x() + 8, area.y() + 8, block.width() + 8, block.height() + 2);
        canvas.rectangle(patch, 0, Brush.face(face(placed)));
        Ink ink = placed.group().look().text().orElseGet(() -> readable(face(placed)));
        canvas.textAt(block, new Spot(area.x() + 12, area.y() + 9), area, ink);
    }

    private void node(PlacedGraph.PlacedNode placed) {
        SetNode set = placed.set();
        GraphLook look = set.node().look();
        NodeShape shape = set.node().shape();
        Ink face = look.fill().orElse(face(shape));
        Ink line = look.stroke().orElse(line(shape));
        Brush brush = new Brush(
                face, line, look.width().orElse(OUTLINE), shape == NodeShape.STUB ? Brush.DOTTED : look.dashes());
        Area area = placed.area();
        shapes.paint(shape, area, brush);
        Spot corner =
                new Spot(area.x() + (area.width() - set.width()) / 2, area.y() + (area.height() - set.height()) / 2);
        for (SetNode.Rule rule : set.rules()) {
            Outline across = new Outline()
                    .move(corner.plus(rule.from().x(), rule.from().y()))
                    .line(corner.plus(rule.to().x(), rule.to().y()));
            canvas.path(across, Brush.line(brush.stroke(), Math.min(brush.width(), OUTLINE)));
        }
        Ink ink = look.text().orElseGet(() -> readable(face));
        for (SetNode.SetText text : set.texts()) {
            canvas.text(
                    text.block(), corner.plus(text.middle().x(), text.middle().y()), area, ink);
        }
    }

    private static Ink face(NodeShape shape) {
        return switch (shape) {
            case NOTE -> Tone.NOTE;
            case STUB, SMALL_CIRCLE, FRAMED_DOT, CROSSED_CIRCLE -> Tone.PAPER;
            default -> Tone.NODE;
        };
    }

    private static Ink line(NodeShape shape) {
        return switch (shape) {
            case STUB -> Tone.GROUP_LINE;
            case NOTE -> Tone.NOTE_LINE;
            case DOT, BAR, FRAMED_DOT -> Tone.SOLID;
            case TEXT -> Ink.NONE;
            default -> Tone.NODE_LINE;
        };
    }

    /**
     * Returns the ink of a text on an author's colour: black or white, whichever is more readable; on a tone, that of the
     * theme.
     */
    private static Ink readable(Ink ground) {
        return ground instanceof Ink.Own own ? own.text() : Tone.TEXT;
    }

    /** Returns the fill of the innermost group that contains a label. */
    private Ink ground(Area label) {
        List<PlacedGraph.PlacedGroup> holders = new ArrayList<>();
        for (PlacedGraph.PlacedGroup group : graph.groups()) {
            if (group.area().holds(label, 1)) {
                holders.add(group);
            }
        }
        return holders.isEmpty() ? Tone.PAPER : face(holders.get(holders.size() - 1));
    }
}
