package io.github.huozi.diagram.sheet;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.layout.Density;
import io.github.huozi.diagram.layout.GraphLayout;
import io.github.huozi.diagram.layout.PlacedGraph;
import java.util.List;

/** Fits a graph to the page. */
public final class GraphSheets {

    /** Text that is at least so large on the page is read well: 9 pt of the 10.5 pt that it has. */
    private static final double WELL = 9 / 10.5;

    /** Another arrangement is taken only where it is so much larger. */
    private static final double BETTER = 1.1;

    private final DiagramGraph graph;
    private final DiagramStyle style;
    private final LabelSetter labels;
    private final BuildControl control;

    private GraphSheets(DiagramGraph graph, DiagramStyle style, BuildControl control) {
        this.graph = graph;
        this.style = style;
        this.labels = style.labels();
        this.control = control;
    }

    /** Draws a graph on as few sheets as it needs. */
    public static List<Sheet> draw(DiagramGraph graph, DiagramStyle style, BuildControl control) {
        return new GraphSheets(graph, style, control).draw();
    }

    /** The arrangement of a graph that is largest on the page. */
    public static PlacedGraph fit(DiagramGraph graph, DiagramStyle style, BuildControl control) {
        return new GraphSheets(graph, style, control).fit();
    }

    private List<Sheet> draw() {
        GraphPainter.Painted painted = GraphPainter.paint(fit(), style);
        return List.of(painted.canvas().sheet(painted.width(), painted.height()));
    }

    private PlacedGraph fit() {
        PlacedGraph best = GraphLayout.straight(graph, labels, Density.USUAL, control);
        boolean free = style.direction() == DiagramStyle.Direction.FREE;
        DiagramGraph turned = graph.towards(graph.direction().crosswise());
        if (scale(best) < WELL) {
            best = better(best, GraphLayout.straight(graph, labels, Density.COMPACT, control));
        }
        if (scale(best) < WELL && free) {
            best = better(best, GraphLayout.straight(turned, labels, Density.USUAL, control));
        }
        if (scale(best) < WELL && free) {
            best = better(best, GraphLayout.straight(turned, labels, Density.COMPACT, control));
        }
        if (scale(best) < WELL && free && graph.chain()) {
            best = better(best, GraphLayout.wrapped(graph, labels, Density.USUAL, control));
            best = better(best, GraphLayout.wrapped(graph, labels, Density.COMPACT, control));
        }
        return best;
    }

    private PlacedGraph better(PlacedGraph best, PlacedGraph other) {
        return scale(other) > scale(best) * BETTER ? other : best;
    }

    private double scale(PlacedGraph placed) {
        return Math.min(1, Math.min(style.roomWidth() / placed.width(), style.roomHeight() / placed.height()));
    }
}
