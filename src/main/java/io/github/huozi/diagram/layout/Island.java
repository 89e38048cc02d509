package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.GraphDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a graph that is laid out in one go.
 *
 * @param direction which way its edges run
 * @param boxes in the order of the source, each after the one that holds it
 * @param links in the order of the source
 * @param flow whether a long chain may be broken into rows
 */
record Island(GraphDirection direction, List<Box> boxes, List<Link> links, Flow flow) {

    /** What becomes of a long chain. */
    enum Flow {
        STRAIGHT,
        WRAPPED
    }

    /**
     * A node, or a group.
     *
     * @param holder the id of the box that holds it; empty when none does
     * @param role a container's size is the least that it has
     * @param header the room for its title above the boxes in it; 0 when it is a node
     */
    record Box(String id, String holder, Role role, double width, double height, double header) {

        boolean container() {
            return role == Role.CONTAINER;
        }
    }

    /** How a box takes part. */
    enum Role {
        NODE,
        /** It holds boxes. */
        CONTAINER,
        /** It is set beside the box that it is linked to. */
        COMMENT
    }

    /**
     * An edge.
     *
     * @param index in the graph
     * @param label its size; of no width when it has none
     * @param startLabel the same
     * @param endLabel the same
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
     * Where a link runs.
     *
     * @param points from its start to its end
     * @param labels the areas of its labels that have a size: the middle one, the start's, the end's
     */
    record Route(List<Spot> points, List<Area> labels) {

        Route moved(double dx, double dy) {
            return new Route(
                    points.stream().map(spot -> spot.plus(dx, dy)).toList(),
                    labels.stream().map(area -> area.moved(dx, dy)).toList());
        }
    }

    /**
     * An island whose boxes have their places, relative to its left upper corner.
     *
     * @param areas by the id of the box
     * @param routes by the index of the link
     */
    record Placed(double width, double height, Map<String, Area> areas, Map<Integer, Route> routes) {

        Placed {
            areas = new LinkedHashMap<>(areas);
            routes = new LinkedHashMap<>(routes);
        }
    }
}
