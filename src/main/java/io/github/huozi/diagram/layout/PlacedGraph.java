package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import java.util.List;

/**
 * A graph whose parts have their places.
 *
 * @param nodes in the order of the graph
 * @param groups in the order of the graph, each after the one that holds it
 * @param edges in the order of the graph, without those that are hidden
 * @param width in px
 * @param height in px
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

    /** A node in its place; it may be larger there than it needs. */
    public record PlacedNode(SetNode set, Area area) {}

    /**
     * A group in its place.
     *
     * @param depth how many groups hold it
     */
    public record PlacedGroup(GraphGroup group, TextBlock title, Area area, int depth) {}

    /**
     * An edge in its place.
     *
     * @param points from its start to its end, with a corner at each between
     * @param labels each in its place
     */
    public record PlacedEdge(GraphEdge edge, List<Spot> points, List<PlacedLabel> labels) {

        public PlacedEdge {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /** A label in its place. */
    public record PlacedLabel(TextBlock block, Area area) {}
}
