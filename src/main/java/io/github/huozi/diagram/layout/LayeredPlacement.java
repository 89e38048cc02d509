package io.github.huozi.diagram.layout;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.GraphDirection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.components.ComponentOrderingStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places an island in layers with the Eclipse Layout Kernel. The only class that depends on it: without diagrams none of the
 * kernel's classes is loaded.
 */
final class LayeredPlacement {

    private static final String ALGORITHM = "org.eclipse.elk.layered";
    private static final double EDGE_NODE = 14;
    private static final double EDGE_EDGE = 10;
    private static final double COMPONENTS = 24;
    private static final double LABEL_GAP = 3;
    private static final double COMMENT_GAP = 18;
    private static final double SELF_LOOP = 22;
    private static final int THOROUGHNESS = 20;

    /** More than any number of nodes; without it model order fails on nested graphs. */
    private static final int MODEL_ORDER_NODES = 100_000;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Island island;
    private final GraphDensity density;
    private final BuildControl control;
    private final Set<Integer> back;
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Island.Link, ElkEdge> edges = new LinkedHashMap<>();

    private LayeredPlacement(Island island, GraphDensity density, BuildControl control) {
        this.island = island;
        this.density = density;
        this.control = control;
        this.back = BackEdges.of(island);
    }

    /** Places every box and link. */
    static Island.Placed place(Island island, GraphDensity density, BuildControl control) {
        return new LayeredPlacement(island, density, control).place();
    }

    private Island.Placed place() {
        ElkNode root = ElkGraphUtil.createGraph();
        options(root);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        island.boxes().forEach(box -> add(box, root));
        island.links().forEach(this::add);
        new RecursiveGraphLayoutEngine().layout(root, new Monitor(control));
        Map<String, Area> areas = new LinkedHashMap<>();
        nodes.forEach((id, node) -> areas.put(
                id,
                new Area(
                        left(node.getParent()) + node.getX(),
                        top(node.getParent()) + node.getY(),
                        node.getWidth(),
                        node.getHeight())));
        Map<Integer, Island.Route> routes = new LinkedHashMap<>();
        edges.forEach((link, edge) -> routes.put(link.index(), route(link, edge)));
        return new Island.Placed(root.getWidth(), root.getHeight(), areas, routes);
    }

    /** Cancels when the build is stopped. */
    private static final class Monitor extends BasicProgressMonitor {
        private final BuildControl control;

        Monitor(BuildControl control) {
            this.control = control;
        }

        @Override
        public boolean isCanceled() {
            control.check();
            return false;
        }

        @Override
        protected Monitor doSubTask(float work, int levels) {
            return new Monitor(control);
        }
    }

    private void add(Island.Box box, ElkNode root) {
        ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(box.holder(), root));
        nodes.put(box.id(), node);
        node.setDimensions(box.width(), box.height());
        if (box.role() == Island.Role.COMMENT) {
            node.setProperty(CoreOptions.COMMENT_BOX, true);
        }
        if (box.container()) {
            options(node);
            node.setProperty(
                    CoreOptions.PADDING,
                    new ElkPadding(box.header(), GraphLayout.FRAME, GraphLayout.FRAME, GraphLayout.FRAME));
            node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, least(box));
        }
    }

    /** The kernel lays out from left to right and transposes the result, but not the minimum sizes of containers. */
    private KVector least(Island.Box box) {
        return island.direction().vertical()
                ? new KVector(box.height(), box.width())
                : new KVector(box.width(), box.height());
    }

    private void options(ElkNode graph) {
        graph.setProperty(CoreOptions.ALGORITHM, ALGORITHM);
        graph.setProperty(CoreOptions.DIRECTION, direction(island.direction()));
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, density.layerGap());
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, density.nodeGap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_NODE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_EDGE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_NODE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_EDGE);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, LABEL_GAP);
        graph.setProperty(CoreOptions.SPACING_COMMENT_NODE, COMMENT_GAP);
        graph.setProperty(CoreOptions.SPACING_NODE_SELF_LOOP, SELF_LOOP);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, COMPONENTS);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_COMPONENTS, ComponentOrderingStrategy.MODEL_ORDER);
        graph.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, MODEL_ORDER_NODES);
        boolean wrapped = island.flow() == Island.Flow.WRAPPED;
        graph.setProperty(CoreOptions.ASPECT_RATIO, wrapped ? 0.9 : 1.3);
        if (wrapped) {
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, EDGE_NODE);
        }
    }

    private static Direction direction(GraphDirection direction) {
        return switch (direction) {
            case DOWN -> Direction.DOWN;
            case UP -> Direction.UP;
            case RIGHT -> Direction.RIGHT;
            case LEFT -> Direction.LEFT;
        };
    }

    private ElkNode node(String id) {
        ElkNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("a link ends at a box that is not in its island: " + id);
        }
        return node;
    }

    /** Back edges are passed reversed; the kernel's own cycle breaking reverses others than a reader would. */
    private void add(Island.Link link) {
        boolean turned = back.contains(link.index());
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                node(turned ? link.to() : link.from()), node(turned ? link.from() : link.to()));
        edges.put(link, edge);
        label(edge, link.label(), EdgeLabelPlacement.CENTER);
        label(edge, link.startLabel(), turned ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL);
        label(edge, link.endLabel(), turned ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.HEAD);
    }

    private static void label(ElkEdge edge, Island.Size size, EdgeLabelPlacement placement) {
        if (!size.none()) {
            // The kernel drops labels without text; the text itself is irrelevant.
            ElkLabel label = ElkGraphUtil.createLabel("x", edge);
            label.setDimensions(size.width(), size.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, placement == EdgeLabelPlacement.CENTER);
        }
    }

    private static double left(ElkNode node) {
        double x = 0;
        for (ElkNode each = node; each != null; each = each.getParent()) {
            x += each.getX();
        }
        return x;
    }

    private static double top(ElkNode node) {
        double y = 0;
        for (ElkNode each = node; each != null; each = each.getParent()) {
            y += each.getY();
        }
        return y;
    }

    /** Coordinates of an edge are relative to the node that contains it. */
    private Island.Route route(Island.Link link, ElkEdge edge) {
        double dx = left(edge.getContainingNode());
        double dy = top(edge.getContainingNode());
        List<Spot> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Spot(section.getStartX() + dx, section.getStartY() + dy));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Spot(bend.getX() + dx, bend.getY() + dy));
            }
            points.add(new Spot(section.getEndX() + dx, section.getEndY() + dy));
        }
        if (back.contains(link.index())) {
            Collections.reverse(points);
        }
        List<Area> labels = new ArrayList<>();
        for (ElkLabel label : edge.getLabels()) {
            labels.add(new Area(label.getX() + dx, label.getY() + dy, label.getWidth(), label.getHeight()));
        }
        return new Island.Route(points, labels);
    }
}
