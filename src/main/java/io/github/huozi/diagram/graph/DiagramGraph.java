package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph.
 *
 * @param direction the direction of the whole
 * @param title the title above it; empty if there is none
 * @param nodes the nodes in the order of their first mention
 * @param groups the groups in the order of their first mention
 * @param edges the edges in the order of the source
 */
public record DiagramGraph(
        GraphDirection direction,
        LabelText title,
        List<GraphNode> nodes,
        List<GraphGroup> groups,
        List<GraphEdge> edges) {

    public DiagramGraph {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        edges = List.copyOf(edges);
    }

    /** Returns this graph in another direction. */
    public DiagramGraph towards(GraphDirection other) {
        return new DiagramGraph(other, title, nodes, groups, edges);
    }

    /** Returns for each node and group the group that contains it; empty if there is none. */
    public Map<String, String> parents() {
        Map<String, String> parents = new LinkedHashMap<>();
        nodes.forEach(node -> parents.put(node.id(), node.group()));
        groups.forEach(group -> parents.put(group.id(), group.parent()));
        return parents;
    }

    /** Whether nothing branches: each node has at most one edge in and one out, and there are no groups. */
    public boolean chain() {
        if (!groups.isEmpty()) {
            return false;
        }
        Map<String, Integer> in = new LinkedHashMap<>();
        Map<String, Integer> out = new LinkedHashMap<>();
        for (GraphEdge edge : edges) {
            if (out.merge(edge.from(), 1, Integer::sum) > 1 || in.merge(edge.to(), 1, Integer::sum) > 1) {
                return false;
            }
        }
        return nodes.size() > 2 && edges.size() == nodes.size() - 1;
    }
}
