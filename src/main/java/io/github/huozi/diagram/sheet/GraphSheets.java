package io.github.huozi.diagram.sheet;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.GraphSplitter;
import io.github.huozi.diagram.layout.PlacedGraph;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a graph on as few sheets as possible. If its text would be smaller than 5 pt, it is rotated on the page; if it is still
 * smaller there, it is split at its groups; if it has none, it is shrunk.
 */
public final class GraphSheets {

    /** The smallest text for an upright, undivided drawing, in pt. */
    private static final double SMALLEST = 5;

    private static final double PT_PER_PX = 0.75;

    /** More would take longer to draw than a reader would look at it. */
    private static final int MOST_NODES = 400;

    private static final int MOST_EDGES = 1000;

    private final DiagramStyle style;
    private final BuildControl control;

    private GraphSheets(DiagramStyle style, BuildControl control) {
        this.style = style;
        this.control = control;
    }

    /**
     * Draws the result of a reader.
     *
     * @param kind the key of the phrase for its kind
     * @throws DiagramFault if it is empty, or too large
     */
    public static DrawnDiagram draw(
            String kind, GraphReading reading, DiagramSource source, DiagramStyle style, BuildControl control) {
        DiagramGraph graph = reading.graph();
        if (graph.nodes().isEmpty() && graph.groups().isEmpty()) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.EMPTY);
        }
        most(source, "nodes", graph.nodes().size() + graph.groups().size(), MOST_NODES);
        most(source, "edges", graph.edges().size(), MOST_EDGES);
        return DrawnDiagram.of(
                source, new GraphSheets(style, control).sheets(graph), GraphSummary.of(kind, graph), reading.ignored());
    }

    private static void most(DiagramSource source, String what, int count, int most) {
        if (count > most) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.TOO_LARGE, what, count, most);
        }
    }

    private List<Sheet> sheets(DiagramGraph graph) {
        Sheet upright = sheet(graph, style);
        if (readable(upright)) {
            return List.of(upright);
        }
        Sheet turned = sheet(graph, style.turned()).going(Sheet.Way.TURNED);
        if (readable(turned)) {
            return List.of(turned);
        }
        List<DiagramGraph> parts = GraphSplitter.split(graph);
        if (parts.size() > 1) {
            List<Sheet> sheets = new ArrayList<>();
            parts.forEach(part -> sheets.addAll(sheets(part)));
            return sheets;
        }
        return List.of(scale(turned) > scale(upright) ? turned : upright);
    }

    private Sheet sheet(DiagramGraph graph, DiagramStyle room) {
        PlacedGraph placed = GraphFitter.fit(graph, room, control);
        GraphPainter.Painted painted = GraphPainter.paint(placed, style);
        return painted.canvas().sheet(painted.width(), painted.height());
    }

    private double scale(Sheet sheet) {
        return sheet.scale(style.roomWidth(), style.roomHeight());
    }

    private boolean readable(Sheet sheet) {
        return sheet.smallestText() * scale(sheet) * PT_PER_PX >= SMALLEST;
    }
}
