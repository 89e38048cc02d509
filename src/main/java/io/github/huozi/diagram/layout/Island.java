package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.GraphDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a graph that is laid out in one run.
 *
 * @param direction the direction of its edges
 * @param boxes the boxes in the order of the source, parents first
 * @param links the links in the order of the source
 * @param flow whether a long chain may be broken into rows
 */
record Island(GraphDirection direction, List<Box> boxes, List<Link> links, Flow flow) {

    /** The treatment of a long chain. */
    enum Flow {
        STRAIGHT,
        WRAPPED
    }

    /**
     * A node, or a group.
     *
     * @param holder the id of the box that contains it; empty if there is none
     * @param role the role; for a container the size is the minimum
     * @param header the space for its title above its content; 0 for a node
     */
    record Box(String id, String holder, Role role, double width, double height, double header) {

        boolean container() {
            return role == Role.CONTAINER;
        }
    }

    /** The role of a box. */
    enum Role {
        NODE,
        /** It contains boxes. */
        CONTAINER,
        /** It is set beside the box linked to it. */
        COMMENT
    }

    /**
     * An edge.
     *
     * @param index its index in the graph
     * @param label the size of its label; zero width if it has none
     * @param startLabel the size of the label at its start
     * @param endLabel the size of the label at its end
     */
    record Link(int index, String from, String to, Size label, Size startLabel, Size endLabel) {}

    /** A size in px. */
    record Size(double width, double height) {

        static final Size NONE = new Size(0, 0);

        boolean none() {
            return width == 0;
        }
    }

    /**
     * The route of a link.
     *
     * @param points the points from its start to its end
     * @param labels the areas of its non-empty labels: the middle one, the start's, the end's
     */
    record Route(List<Spot> points, List<Area> labels) {

        Route moved(double dx, double dy) {
            return new Route(
                    points.stream().map(spot -> spot.plus(dx, dy)).toList(),
                    labels.stream().map(area -> area.moved(dx, dy)).toList());
        }
    }

    /**
     * An island with its boxes placed relative to its upper left corner.
     *
     * @param areas the areas of boxes by id
     * @param routes the routes by index of the link
     */
    record Placed(double width, double height, Map<String, Area> areas, Map<Integer, Route> routes) {

        Placed {
            areas = new LinkedHashMap<>(areas);
            routes = new LinkedHashMap<>(routes);
        }
    }
}
