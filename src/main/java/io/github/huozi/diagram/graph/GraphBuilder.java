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

/** Builds a graph statement by statement. An id that first looks like a node's may turn out to be a group's. */
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
     * Creates an empty graph.
     *
     * @param usual the default shape of nodes
     */
    public GraphBuilder(NodeShape usual) {
        this.usual = usual;
    }

    /** Mentions a node: it is created in the open group, or joins it if it has no group yet. */
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

    /** Returns the current content of a node. */
    public NodeContent contentOf(String id) {
        return draft(id).content;
    }

    /** Returns the current shape of a node. */
    public NodeShape shapeOf(String id) {
        return draft(id).shape;
    }

    /** Sets the text of a node or a group. */
    public void label(String id, LabelText text) {
        GroupDraft group = groups.get(id);
        if (group != null) {
            group.title = text;
        } else {
            content(id, new NodeContent.Caption(text));
        }
    }

    /** Opens a group in the open one. The id of an existing group opens that group again. */
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

    /** Returns the number of open groups. */
    public int depth() {
        return open.size();
    }

    /** Returns the id of the open group; empty if there is none. */
    public String openGroup() {
        return open.isEmpty() ? "" : open.element();
    }

    /** Sets the direction of the open group, or of the whole graph. */
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

    /** Returns the number of edges. */
    public int edgeCount() {
        return edges.size();
    }

    /** Adds CSS declarations to an edge. */
    public void styleEdge(int index, Map<String, String> declarations) {
        edgeStyles.get(index).putAll(declarations);
    }

    /** Adds CSS declarations to all edges, over which their own take precedence. */
    public void styleEdges(Map<String, String> declarations) {
        edgeDefault.putAll(declarations);
    }

    /** Defines a class. The one named {@code default} applies to every node. */
    public void defineClass(String name, Map<String, String> declarations) {
        classes.computeIfAbsent(name, key -> new LinkedHashMap<>()).putAll(declarations);
    }

    /** Returns the declarations of a class; empty if it is not defined. */
    public Map<String, String> declarationsOf(String name) {
        return classes.getOrDefault(name, Map.of());
    }

    /** Adds a class to a node or a group; it may be defined later, and has no effect if it never is. */
    public void addClass(String id, String name) {
        classesOf.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(name);
    }

    /** Adds CSS declarations to a node, or to a group that exists or will exist. */
    public void style(String id, Map<String, String> declarations) {
        GroupDraft group = groups.get(id);
        (group == null ? draft(id).style : group.style).putAll(declarations);
    }

    /** Returns the current graph. */
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
