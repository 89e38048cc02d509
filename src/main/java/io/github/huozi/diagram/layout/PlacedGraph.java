package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import java.util.List;

/**
 * A graph with all its parts placed.
 *
 * @param nodes the nodes in the order of the graph
 * @param groups the groups in the order of the graph, parents first
 * @param edges the edges in the order of the graph, except hidden ones
 * @param width the width in px
 * @param height the height in px
 */
public record PlacedGraph(
        DiagramGraph graph,
        List<PlacedNode> nodes,
        List<PlacedGroup> groups,
        List<PlacedEdge> edges,
        double width,
        double height) {

    public PlacedGraph {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        edges = List.copyOf(edges);
    }

    /** A placed node; its area may be larger than it needs. */
    public record PlacedNode(SetNode set, Area area) {}

    /**
     * A placed group.
     *
     * @param depth how many groups contain it
     */
    public record PlacedGroup(GraphGroup group, TextBlock title, Area area, int depth) {}

    /**
     * A placed edge.
     *
     * @param points the points from its start to its end, with corners between them
     * @param labels its placed labels
     */
    public record PlacedEdge(GraphEdge edge, List<Spot> points, List<PlacedLabel> labels) {

        public PlacedEdge {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /** A placed label. */
    public record PlacedLabel(TextBlock block, Area area) {}
}
