package io.github.huozi.diagram.sheet;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.PlacedText;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.layout.PlacedGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with a placed graph, from its boxes and lines alone. */
public final class GraphGeometry {

    private static final double SLACK = 1;

    private final PlacedGraph graph;
    private final List<PlacedText> texts;
    private final Area sheet;
    private final List<String> faults = new ArrayList<>();

    private GraphGeometry(PlacedGraph graph, GraphPainter.Painted painted) {
        this.graph = graph;
        this.texts = painted.canvas().texts();
        this.sheet = new Area(0, 0, painted.width(), painted.height());
    }

    /** The faults, one line each; empty when there are none. */
    public static List<String> faults(PlacedGraph graph) {
        GraphGeometry geometry = new GraphGeometry(graph, GraphPainter.paint(graph, DiagramStyle.PLAIN));
        geometry.texts();
        geometry.nodes();
        geometry.groups();
        geometry.edges();
        geometry.labels();
        return List.copyOf(geometry.faults);
    }

    private void texts() {
        for (int at = 0; at < texts.size(); at++) {
            PlacedText text = texts.get(at);
            if (!text.holder().holds(text.area(), 0.5)) {
                faults.add("text outside its box: " + text);
            }
            if (!sheet.holds(text.area(), 0.5)) {
                faults.add("text outside the sheet: " + text);
            }
            for (PlacedText other : texts.subList(at + 1, texts.size())) {
                if (text.area().overlaps(other.area().grown(-0.5))) {
                    faults.add("texts overlap: " + text.text() + " / " + other.text());
                }
            }
        }
    }

    private void nodes() {
        Map<String, Area> groups = new LinkedHashMap<>();
        graph.groups().forEach(group -> groups.put(group.group().id(), group.area()));
        List<PlacedGraph.PlacedNode> nodes = graph.nodes();
        for (int at = 0; at < nodes.size(); at++) {
            PlacedGraph.PlacedNode node = nodes.get(at);
            for (PlacedGraph.PlacedNode other : nodes.subList(at + 1, nodes.size())) {
                if (node.area().overlaps(other.area())) {
                    faults.add("nodes overlap: " + id(node) + " / " + id(other));
                }
            }
            String group = node.set().node().group();
            groups.forEach((id, area) -> {
                boolean inside = area.holds(node.area(), 0);
                if (id.equals(group) && !inside) {
                    faults.add("node outside its group: " + id(node));
                }
                if (!within(group, id) && area.overlaps(node.area())) {
                    faults.add("node in a foreign group: " + id(node) + " / " + id);
                }
            });
        }
    }

    private boolean within(String group, String holder) {
        Map<String, String> parents = graph.graph().parents();
        String at = group;
        while (!at.isEmpty() && !at.equals(holder)) {
            at = parents.getOrDefault(at, "");
        }
        return !at.isEmpty();
    }

    private void groups() {
        List<PlacedGraph.PlacedGroup> groups = graph.groups();
        for (PlacedGraph.PlacedGroup one : groups) {
            for (PlacedGraph.PlacedGroup two : groups) {
                String a = one.group().id();
                String b = two.group().id();
                if (a.equals(b)) {
                    continue;
                }
                if (two.group().parent().equals(a) && !one.area().holds(two.area(), 0)) {
                    faults.add("group outside its group: " + b);
                }
                if (!within(a, b) && !within(b, a) && one.area().overlaps(two.area())) {
                    faults.add("groups overlap: " + a + " / " + b);
                }
            }
        }
    }

    private void edges() {
        for (PlacedGraph.PlacedEdge edge : graph.edges()) {
            if (edge.points().size() < 2) {
                faults.add("edge without a line: " + name(edge));
            }
            for (PlacedGraph.PlacedNode node : graph.nodes()) {
                boolean ends = id(node).equals(edge.edge().from())
                        || id(node).equals(edge.edge().to());
                if (!ends && crosses(edge.points(), node.area().grown(-SLACK))) {
                    faults.add("edge through a foreign node: " + name(edge) + " / " + id(node));
                }
            }
        }
    }

    private void labels() {
        for (PlacedGraph.PlacedEdge edge : graph.edges()) {
            for (PlacedGraph.PlacedLabel label : edge.labels()) {
                for (PlacedGraph.PlacedNode node : graph.nodes()) {
                    if (label.area().grown(-SLACK).overlaps(node.area())) {
                        faults.add("label on a node: " + name(edge) + " / " + id(node));
                    }
                }
                for (PlacedGraph.PlacedEdge other : graph.edges()) {
                    if (!other.equals(edge)
                            && crosses(other.points(), label.area().grown(-2))) {
                        faults.add("foreign edge through a label: " + name(other) + " / " + name(edge));
                    }
                }
            }
        }
    }

    private static String id(PlacedGraph.PlacedNode node) {
        return node.set().node().id();
    }

    private static String name(PlacedGraph.PlacedEdge edge) {
        return edge.edge().from() + " → " + edge.edge().to();
    }

    private static boolean crosses(List<Spot> line, Area area) {
        for (int at = 1; at < line.size(); at++) {
            if (crosses(line.get(at - 1), line.get(at), area)) {
                return true;
            }
        }
        return false;
    }

    /** Liang and Barsky's clipping: whether some of a segment is inside. */
    private static boolean crosses(Spot from, Spot to, Area area) {
        double enter = 0;
        double leave = 1;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[][] sides = {
            {-dx, from.x() - area.x()},
            {dx, area.right() - from.x()},
            {-dy, from.y() - area.y()},
            {dy, area.bottom() - from.y()}
        };
        for (double[] side : sides) {
            if (side[0] == 0) {
                if (side[1] < 0) {
                    return false;
                }
            } else if (side[0] < 0) {
                enter = Math.max(enter, side[1] / side[0]);
            } else {
                leave = Math.min(leave, side[1] / side[0]);
            }
        }
        return enter < leave && area.width() > 0 && area.height() > 0;
    }
}
