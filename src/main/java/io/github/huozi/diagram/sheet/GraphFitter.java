package io.github.huozi.diagram.sheet;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.layout.GraphDensity;
import io.github.huozi.diagram.layout.GraphLayout;
import io.github.huozi.diagram.layout.PlacedGraph;

/** Finds the arrangement of a graph that appears largest on the page. */
public final class GraphFitter {

    /** Text at least this large on the page is easy to read: 9 pt for body text of 10.5 pt. */
    private static final double WELL = 9 / 10.5;

    /** Text smaller than this on the page is hard to read: 6 pt for body text of 10.5 pt. */
    private static final double HARDLY = 6 / 10.5;

    /** A drawing with at least this ratio of length to width is a strip. */
    private static final double SLIM = 4;

    /** Another arrangement must be larger by at least this factor. */
    private static final double BETTER = 1.1;

    private final DiagramStyle style;
    private final LabelSetter labels;
    private final BuildControl control;
    private PlacedGraph best;

    private GraphFitter(DiagramGraph graph, DiagramStyle style, BuildControl control) {
        this.style = style;
        this.labels = style.labels();
        this.control = control;
        this.best = GraphLayout.straight(graph, labels, GraphDensity.USUAL, control);
    }

    /** Returns the graph as written by its author if that is easy to read, otherwise the largest arrangement. */
    public static PlacedGraph fit(DiagramGraph graph, DiagramStyle style, BuildControl control) {
        GraphFitter fitter = new GraphFitter(graph, style, control);
        fitter.tryStraight(graph, GraphDensity.COMPACT);
        if (style.direction() == DiagramStyle.Direction.FREE) {
            DiagramGraph other = graph.towards(graph.direction().crosswise());
            fitter.tryStraight(other, GraphDensity.USUAL);
            fitter.tryStraight(other, GraphDensity.COMPACT);
            if (graph.chain() || fitter.isStrip(graph)) {
                fitter.tryWrapped(graph, GraphDensity.USUAL);
                fitter.tryWrapped(graph, GraphDensity.COMPACT);
            }
        }
        return fitter.best;
    }

    /** Whether even the best arrangement is a long strip that is hard to read: nearly a chain, with a few branches. */
    private boolean isStrip(DiagramGraph graph) {
        double proportion = best.height() / best.width();
        boolean slim = proportion > SLIM || proportion < 1 / SLIM;
        return slim && graph.groups().isEmpty() && scale(best) < HARDLY;
    }

    private void tryStraight(DiagramGraph graph, GraphDensity density) {
        if (scale(best) < WELL) {
            keep(GraphLayout.straight(graph, labels, density, control));
        }
    }

    private void tryWrapped(DiagramGraph graph, GraphDensity density) {
        if (scale(best) < WELL) {
            keep(GraphLayout.wrapped(graph, labels, density, control));
        }
    }

    private void keep(PlacedGraph other) {
        if (scale(other) > scale(best) * BETTER) {
            best = other;
        }
    }

    private double scale(PlacedGraph placed) {
        return Math.min(1, Math.min(style.roomWidth() / placed.width(), style.roomHeight() / placed.height()));
    }
}
