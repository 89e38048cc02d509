package io.github.huozi.diagram.layout;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphNode;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays out a graph. A group whose frame no edge crosses is an island: it is laid out separately, in its own direction or, by
 * default, across that of its parent, where it is a single box.
 */
public final class GraphLayout {

    /** The distance between a group's frame and its content, in px. */
    static final double FRAME = 14;

    /** The margin around the whole drawing, in px. */
    static final double MARGIN = 8;

    /** The widest row of boxes without edges, in px. */
    private static final double WIDEST_ROW = 480;

    private static final double LABEL_PAD = 8;

    private final DiagramGraph graph;
    private final GraphDensity density;
    private final BuildControl control;
    private final LabelSetter labels;
    private final GroupTree tree;
    private final Island.Flow flow;
    private final Map<String, SetNode> nodes = new LinkedHashMap<>();
    private final Set<String> comments;
    private final Map<String, TextBlock> titles = new LinkedHashMap<>();
    private final List<EdgeLabels> edgeLabels = new ArrayList<>();

    /** The labels of an edge: at its middle, its start and its end. */
    private record EdgeLabels(TextBlock middle, TextBlock start, TextBlock end) {}

    private GraphLayout(
            DiagramGraph graph, LabelSetter labels, GraphDensity density, Island.Flow flow, BuildControl control) {
        this.graph = graph;
        this.labels = labels;
        this.density = density;
        this.flow = flow;
        this.control = control;
        this.tree = new GroupTree(graph);
        NodeSetter setter = new NodeSetter(labels, density);
        graph.nodes().forEach(node -> nodes.put(node.id(), setter.set(node)));
        this.comments = comments();
        for (GraphGroup group : graph.groups()) {
            titles.put(
                    group.id(),
                    labels.setBold(group.title(), GraphDensity.TEXT, GraphDensity.TITLE_WRAP * GraphDensity.TEXT)
                            .left());
        }
        graph.edges()
                .forEach(edge -> edgeLabels.add(
                        new EdgeLabels(label(edge.label()), label(edge.startLabel()), label(edge.endLabel()))));
    }

    /** Only the first note of each node is set beside it; the line of a second would cross the first. */
    private Set<String> comments() {
        Set<String> noted = new LinkedHashSet<>();
        Set<String> first = new LinkedHashSet<>();
        for (GraphEdge edge : graph.edges()) {
            boolean note = isNote(edge.from());
            String other = note ? edge.to() : edge.from();
            if ((note || isNote(edge.to())) && nodes.containsKey(other) && noted.add(other)) {
                first.add(note ? edge.from() : edge.to());
            }
        }
        return first;
    }

    private boolean isNote(String id) {
        SetNode set = nodes.get(id);
        return set != null && set.node().shape() == NodeShape.NOTE;
    }

    private TextBlock label(LabelText text) {
        return labels.set(text, GraphDensity.SMALL, density.wrap() * GraphDensity.TEXT);
    }

    /** Lays out a graph as written by its author. */
    public static PlacedGraph straight(
            DiagramGraph graph, LabelSetter labels, GraphDensity density, BuildControl control) {
        return new GraphLayout(graph, labels, density, Island.Flow.STRAIGHT, control).lay();
    }

    /** Lays out a chain, in rows if that fits a page better. */
    public static PlacedGraph wrapped(
            DiagramGraph graph, LabelSetter labels, GraphDensity density, BuildControl control) {
        return new GraphLayout(graph, labels, density, Island.Flow.WRAPPED, control).lay();
    }

    private PlacedGraph lay() {
        Island.Placed whole = island("", graph.direction());
        List<PlacedGraph.PlacedNode> placedNodes = new ArrayList<>();
        for (GraphNode node : graph.nodes()) {
            placedNodes.add(new PlacedGraph.PlacedNode(set(node.id()), area(whole, node.id())));
        }
        List<PlacedGraph.PlacedGroup> placedGroups = new ArrayList<>();
        for (GraphGroup group : tree.outerFirst()) {
            placedGroups.add(new PlacedGraph.PlacedGroup(
                    group, title(group.id()), area(whole, group.id()), tree.depth(group.id())));
        }
        List<PlacedGraph.PlacedEdge> placedEdges = new ArrayList<>();
        whole.routes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> graph.edges().get(entry.getKey()).line() != LineKind.HIDDEN)
                .forEach(entry ->
                        placedEdges.add(edge(entry.getKey(), entry.getValue().moved(MARGIN, MARGIN))));
        return new PlacedGraph(
                graph, placedNodes, placedGroups, placedEdges, whole.width() + 2 * MARGIN, whole.height() + 2 * MARGIN);
    }

    private SetNode set(String id) {
        SetNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("no node has the id " + id);
        }
        return node;
    }

    private TextBlock title(String id) {
        TextBlock title = titles.get(id);
        if (title == null) {
            throw new IllegalStateException("no group has the id " + id);
        }
        return title;
    }

    private static Area area(Island.Placed whole, String id) {
        Area area = whole.areas().get(id);
        if (area == null) {
            throw new IllegalStateException("no place for " + id);
        }
        return area.moved(MARGIN, MARGIN);
    }

    private PlacedGraph.PlacedEdge edge(int index, Island.Route route) {
        EdgeLabels texts = edgeLabels.get(index);
        List<PlacedGraph.PlacedLabel> placed = new ArrayList<>();
        for (TextBlock block : List.of(texts.middle, texts.start, texts.end)) {
            if (!block.isEmpty()) {
                placed.add(new PlacedGraph.PlacedLabel(block, route.labels().get(placed.size())));
            }
        }
        return new PlacedGraph.PlacedEdge(graph.edges().get(index), corners(route.points()), placed);
    }

    /** Removes points on the line between their neighbours. */
    private static List<Spot> corners(List<Spot> points) {
        List<Spot> corners = new ArrayList<>();
        for (Spot point : points) {
            int last = corners.size() - 1;
            if (last >= 0 && corners.get(last).distance(point) < 0.01) {
                continue;
            }
            if (last >= 1 && straight(corners.get(last - 1), corners.get(last), point)) {
                corners.remove(last);
            }
            corners.add(point);
        }
        return corners;
    }

    private static boolean straight(Spot a, Spot b, Spot c) {
        boolean column = Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01;
        boolean row = Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01;
        return column || row;
    }

    /** Lays out the content of a group, or the whole graph; the result is relative to its own upper left corner. */
    private Island.Placed island(String root, GraphDirection direction) {
        control.check();
        List<Island.Box> boxes = new ArrayList<>();
        Map<String, Island.Placed> inner = new LinkedHashMap<>();
        collect(root, root, direction, boxes, inner);
        List<Island.Link> links = links(root);
        Island.Placed outer;
        if (links.isEmpty() && boxes.stream().noneMatch(Island.Box::container)) {
            outer = rows(root, boxes, direction);
        } else {
            outer = LayeredPlacement.place(new Island(direction, boxes, links, flow), density, control);
        }
        return united(outer, inner);
    }

    private Island.Placed rows(String root, List<Island.Box> boxes, GraphDirection direction) {
        boolean groups = boxes.stream().anyMatch(box -> box.header() > 0);
        boolean column = direction.vertical() && (groups || !root.isEmpty());
        return column || (root.isEmpty() && !direction.vertical() && !groups)
                ? IslandRows.column(boxes)
                : IslandRows.rows(boxes, WIDEST_ROW);
    }

    private void collect(
            String root,
            String holder,
            GraphDirection direction,
            List<Island.Box> boxes,
            Map<String, Island.Placed> inner) {
        String within = holder.equals(root) ? "" : holder;
        for (String id : tree.children(holder)) {
            SetNode node = nodes.get(id);
            if (node != null) {
                boxes.add(box(node, within, direction));
            } else if (tree.children(id).isEmpty()) {
                TextBlock title = title(id);
                boxes.add(new Island.Box(
                        id, within, Island.Role.NODE, title.width() + 24, header(title) + 8, header(title)));
            } else if (tree.isIsland(id)) {
                Island.Placed content = island(id, tree.direction(id).orElse(direction.crosswise()));
                Area frame = frame(title(id), content);
                boxes.add(
                        new Island.Box(id, within, Island.Role.NODE, frame.width(), frame.height(), header(title(id))));
                inner.put(id, content);
            } else {
                TextBlock title = title(id);
                boxes.add(new Island.Box(
                        id, within, Island.Role.CONTAINER, title.width() + 24, header(title) + 24, header(title)));
                collect(root, id, direction, boxes, inner);
            }
        }
    }

    /** Bars lie across the flow. */
    private Island.Box box(SetNode set, String within, GraphDirection direction) {
        GraphNode node = set.node();
        Island.Role role = comments.contains(node.id()) ? Island.Role.COMMENT : Island.Role.NODE;
        return node.shape() == NodeShape.BAR && !direction.vertical()
                ? new Island.Box(node.id(), within, role, set.height(), set.width(), 0)
                : new Island.Box(node.id(), within, role, set.width(), set.height(), 0);
    }

    private static double header(TextBlock title) {
        return 12 + title.height() + (title.isEmpty() ? 0 : 8);
    }

    private static Area frame(TextBlock title, Island.Placed content) {
        double width = Math.max(content.width() + 2 * FRAME, title.width() + 24);
        return new Area(0, 0, width, header(title) + content.height() + FRAME);
    }

    private List<Island.Link> links(String root) {
        List<Island.Link> links = new ArrayList<>();
        List<GraphEdge> edges = graph.edges();
        for (int at = 0; at < edges.size(); at++) {
            GraphEdge edge = edges.get(at);
            if (tree.islandOf(edge).equals(root)) {
                EdgeLabels texts = edgeLabels.get(at);
                links.add(new Island.Link(
                        at, edge.from(), edge.to(), size(texts.middle), size(texts.start), size(texts.end)));
            }
        }
        return links;
    }

    private static Island.Size size(TextBlock block) {
        return block.isEmpty() ? Island.Size.NONE : new Island.Size(block.width() + LABEL_PAD, block.height() + 2);
    }

    /** Moves the content of islands to the places of the islands. */
    private Island.Placed united(Island.Placed outer, Map<String, Island.Placed> inner) {
        Map<String, Area> areas = new LinkedHashMap<>(outer.areas());
        Map<Integer, Island.Route> routes = new LinkedHashMap<>(outer.routes());
        inner.forEach((id, content) -> {
            Area frame = areas.getOrDefault(id, new Area(0, 0, 0, 0));
            double dx = frame.x() + (frame.width() - content.width()) / 2;
            double dy = frame.y() + header(title(id));
            content.areas().forEach((key, area) -> areas.put(key, area.moved(dx, dy)));
            content.routes().forEach((key, route) -> routes.put(key, route.moved(dx, dy)));
        });
        return new Island.Placed(outer.width(), outer.height(), areas, routes);
    }
}
