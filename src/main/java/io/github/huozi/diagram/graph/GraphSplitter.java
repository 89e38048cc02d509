package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a graph at its outermost groups: each becomes a graph, and so do the nodes outside all groups. An edge between two
 * parts is kept in both, and ends at a stub with the name of the node in the other.
 */
public final class GraphSplitter {

    /** The prefix of a stub's id, followed by the id of its node; authors cannot write it. */
    private static final String STUB = "\u0001";

    private final DiagramGraph graph;
    private final Map<String, String> parents;
    private final Map<String, String> names = new LinkedHashMap<>();

    private GraphSplitter(DiagramGraph graph) {
        this.graph = graph;
        this.parents = graph.parents();
        graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        graph.groups()
                .forEach(group -> names.put(
                        group.id(),
                        group.title().isEmpty() ? group.id() : group.title().oneLine()));
    }

    /** Returns the parts in the order of the source; the graph itself if it cannot be split. */
    public static List<DiagramGraph> split(DiagramGraph graph) {
        return new GraphSplitter(graph).split();
    }

    private List<DiagramGraph> split() {
        List<GraphGroup> outer = graph.groups().stream()
                .filter(group -> group.parent().isEmpty())
                .toList();
        boolean loose = graph.nodes().stream().anyMatch(node -> node.group().isEmpty() && !isStub(node.id()));
        if (outer.size() == 1 && !loose) {
            DiagramGraph within = unwrapped(outer.get(0));
            List<DiagramGraph> parts = within.groups().isEmpty() ? List.of() : split(within);
            return parts.size() > 1 ? parts : List.of(graph);
        }
        if (outer.isEmpty()) {
            return List.of(graph);
        }
        List<DiagramGraph> parts = new ArrayList<>();
        if (loose) {
            parts.add(part(""));
        }
        outer.forEach(group -> parts.add(part(group.id())));
        return parts;
    }

    private static boolean isStub(String id) {
        return id.startsWith(STUB);
    }

    /** Returns the content of a group without its frame; its title becomes the graph's. */
    private DiagramGraph unwrapped(GraphGroup outer) {
        List<GraphNode> nodes = graph.nodes().stream()
                .map(node -> node.group().equals(outer.id()) ? moved(node, "") : node)
                .toList();
        List<GraphGroup> groups = graph.groups().stream()
                .filter(group -> !group.id().equals(outer.id()))
                .map(group -> group.parent().equals(outer.id()) ? raised(group) : group)
                .toList();
        List<GraphEdge> edges = graph.edges().stream()
                .filter(edge -> !edge.from().equals(outer.id()) && !edge.to().equals(outer.id()))
                .toList();
        LabelText title = outer.title().isEmpty() ? graph.title() : outer.title();
        return new DiagramGraph(outer.direction().orElse(graph.direction()), title, nodes, groups, edges);
    }

    private static GraphNode moved(GraphNode node, String group) {
        return new GraphNode(node.id(), node.order(), group, node.shape(), node.content(), node.look());
    }

    private static GraphGroup raised(GraphGroup group) {
        return new GraphGroup(
                group.id(), group.order(), "", group.title(), group.direction(), group.frame(), group.look());
    }

    /** Returns the outermost group that contains or is a node or a group; the name is empty if there is none. */
    private String outermost(String id) {
        String at = id;
        for (String holder = parents.getOrDefault(at, ""); !holder.isEmpty(); holder = parents.getOrDefault(at, "")) {
            at = holder;
        }
        boolean group = graph.groups().stream().map(GraphGroup::id).anyMatch(at::equals);
        return group ? at : "";
    }

    private DiagramGraph part(String outer) {
        List<GraphNode> nodes = new ArrayList<>();
        graph.nodes().stream()
                .filter(node -> outermost(node.id()).equals(outer) && !isStub(node.id()))
                .forEach(nodes::add);
        List<GraphGroup> groups = graph.groups().stream()
                .filter(group -> outermost(group.id()).equals(outer))
                .toList();
        List<GraphEdge> edges = new ArrayList<>();
        Set<String> stubs = new LinkedHashSet<>();
        for (GraphEdge edge : graph.edges()) {
            boolean from = outermost(edge.from()).equals(outer) && !isStub(edge.from());
            boolean to = outermost(edge.to()).equals(outer) && !isStub(edge.to());
            if (edge.line() == LineKind.HIDDEN ? from && to : from || to) {
                edges.add(edge.between(from ? edge.from() : stub(edge.from()), to ? edge.to() : stub(edge.to())));
                stubs.add(from ? "" : stub(edge.from()));
                stubs.add(to ? "" : stub(edge.to()));
            }
        }
        stubs.stream().filter(id -> !id.isEmpty()).forEach(id -> nodes.add(stubNode(id)));
        return new DiagramGraph(graph.direction(), graph.title(), nodes, groups, edges);
    }

    private static String stub(String id) {
        return isStub(id) ? id : STUB + id;
    }

    private GraphNode stubNode(String id) {
        String name = names.getOrDefault(id.substring(STUB.length()), names.getOrDefault(id, id));
        return new GraphNode(
                id,
                Integer.MAX_VALUE,
                "",
                NodeShape.STUB,
                new NodeContent.Caption(LabelText.plain(name)),
                GraphLook.PLAIN);
    }
}
