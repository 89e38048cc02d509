package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a graph statement by statement. An id that is first taken for a node's may turn out to be a group's. */
public final class GraphBuilder {

    private static final class NodeDraft {
        private final String id;
        private final int order;
        private @Nullable String group;
        private NodeShape shape;
        private NodeContent content;
        private final Map<String, String> style = new LinkedHashMap<>();

        NodeDraft(String id, int order, NodeShape shape) {
            this.id = id;
            this.order = order;
            this.shape = shape;
            this.content = new NodeContent.Caption(LabelText.plain(id));
        }
    }

    private static final class GroupDraft {
        private final String id;
        private final int order;
        private final String parent;
        private LabelText title;
        private GraphGroup.Frame frame;
        private @Nullable GraphDirection direction;
        private final Map<String, String> style = new LinkedHashMap<>();

        GroupDraft(String id, int order, String parent, LabelText title, GraphGroup.Frame frame) {
            this.id = id;
            this.order = order;
            this.parent = parent;
            this.title = title;
            this.frame = frame;
        }
    }

    private final NodeShape usual;
    private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
    private final Map<String, GroupDraft> groups = new LinkedHashMap<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final List<Map<String, String>> edgeStyles = new ArrayList<>();
    private final Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    private final Map<String, Set<String>> classesOf = new LinkedHashMap<>();
    private final Map<String, String> edgeDefault = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private GraphDirection direction = GraphDirection.DOWN;
    private int order;

    /**
     * An empty graph.
     *
     * @param usual the shape of nodes that ask for none
     */
    public GraphBuilder(NodeShape usual) {
        this.usual = usual;
    }

    /** Mentions a node: it comes into being in the open group, or joins it if it has no group yet. */
    public void node(String id) {
        NodeDraft node = nodes.get(id);
        if (node == null) {
            node = new NodeDraft(id, order++, usual);
            nodes.put(id, node);
        }
        if (node.group == null && !open.isEmpty() && !open.contains(id)) {
            node.group = open.peek();
        }
    }

    private NodeDraft draft(String id) {
        node(id);
        NodeDraft node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a node that was just made is there");
        }
        return node;
    }

    /** Whether a node has been mentioned. */
    public boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    /** Whether a group has been opened. */
    public boolean hasGroup(String id) {
        return groups.containsKey(id);
    }

    public void shape(String id, NodeShape shape) {
        draft(id).shape = shape;
    }

    public void content(String id, NodeContent content) {
        draft(id).content = content;
    }

    /** What a node has in it so far. */
    public NodeContent contentOf(String id) {
        return draft(id).content;
    }

    /** The shape of a node so far. */
    public NodeShape shapeOf(String id) {
        return draft(id).shape;
    }

    /** Gives a node or a group text. */
    public void label(String id, LabelText text) {
        GroupDraft group = groups.get(id);
        if (group != null) {
            group.title = text;
        } else {
            content(id, new NodeContent.Caption(text));
        }
    }

    /** Opens a group in the open one. An id that is taken by a group is opened again. */
    public void open(String id, LabelText title, GraphGroup.Frame frame) {
        if (!groups.containsKey(id)) {
            String parent = open.isEmpty() ? "" : open.element();
            groups.put(id, new GroupDraft(id, order++, parent, title, frame));
        }
        open.push(id);
    }

    /** Closes the group that was opened last. */
    public void close() {
        open.pop();
    }

    /** How many groups are open. */
    public int depth() {
        return open.size();
    }

    /** The id of the open group; empty when none is. */
    public String openGroup() {
        return open.isEmpty() ? "" : open.element();
    }

    /** Gives the open group, or the whole graph, a direction. */
    public void direction(GraphDirection to) {
        GroupDraft group = open.isEmpty() ? null : groups.get(open.element());
        if (group == null) {
            direction = to;
        } else {
            group.direction = to;
        }
    }

    /** Adds an edge. */
    public void edge(GraphEdge edge) {
        edges.add(edge);
        edgeStyles.add(new LinkedHashMap<>());
    }

    /** How many edges there are. */
    public int edgeCount() {
        return edges.size();
    }

    /** Gives an edge declarations of CSS. */
    public void styleEdge(int index, Map<String, String> declarations) {
        edgeStyles.get(index).putAll(declarations);
    }

    /** Gives all edges declarations of CSS, which their own win over. */
    public void styleEdges(Map<String, String> declarations) {
        edgeDefault.putAll(declarations);
    }

    /** Defines a class. The one of the name {@code default} holds for every node. */
    public void defineClass(String name, Map<String, String> declarations) {
        classes.computeIfAbsent(name, key -> new LinkedHashMap<>()).putAll(declarations);
    }

    /** What a class declares; nothing when it is not defined. */
    public Map<String, String> declarationsOf(String name) {
        return classes.getOrDefault(name, Map.of());
    }

    /** Gives a node or a group a class; it need not be there yet, and has no effect if it never is. */
    public void addClass(String id, String name) {
        classesOf.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(name);
    }

    /** Gives a node, or a group that is or will be there, declarations of CSS. */
    public void style(String id, Map<String, String> declarations) {
        GroupDraft group = groups.get(id);
        (group == null ? draft(id).style : group.style).putAll(declarations);
    }

    /** The graph as it is now. */
    public DiagramGraph build(LabelText title) {
        List<GraphNode> built = new ArrayList<>();
        for (NodeDraft node : nodes.values()) {
            GroupDraft group = groups.get(node.id);
            if (group == null) {
                String parent = node.group == null ? "" : node.group;
                built.add(new GraphNode(
                        node.id, node.order, parent, node.shape, node.content, look(node.id, node.style, true)));
            } else {
                node.style.forEach(group.style::putIfAbsent);
            }
        }
        List<GraphEdge> looked = new ArrayList<>();
        for (int at = 0; at < edges.size(); at++) {
            Map<String, String> all = new LinkedHashMap<>(edgeDefault);
            all.putAll(edgeStyles.get(at));
            GraphEdge edge = edges.get(at);
            looked.add(all.isEmpty() ? edge : edge.looking(GraphLook.of(all)));
        }
        return new DiagramGraph(direction, title, built, builtGroups(), looked);
    }

    private List<GraphGroup> builtGroups() {
        return groups.values().stream()
                .map(group -> new GraphGroup(
                        group.id,
                        group.order,
                        group.parent,
                        group.title,
                        Optional.ofNullable(group.direction),
                        group.frame,
                        look(group.id, group.style, false)))
                .toList();
    }

    private GraphLook look(String id, Map<String, String> style, boolean usualToo) {
        Map<String, String> all = new LinkedHashMap<>();
        if (usualToo) {
            all.putAll(classes.getOrDefault("default", Map.of()));
        }
        Set<String> names = classesOf.getOrDefault(id, Set.of());
        names.forEach(name -> all.putAll(classes.getOrDefault(name, Map.of())));
        all.putAll(style);
        return GraphLook.of(all);
    }
}
