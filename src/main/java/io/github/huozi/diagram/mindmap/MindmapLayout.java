package io.github.huozi.diagram.mindmap;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.mindmap.MindmapNode.Shape;
import java.util.ArrayList;
import java.util.List;

/** Places each node: columns by depth, each parent centred on its children. In px. */
final class MindmapLayout {

    static final double MARGIN = 8;
    private static final double COLUMN_GAP = 30;
    private static final double ROW_GAP = 9;
    private static final double BRANCH_GAP = 8;

    /** The maximum width of a text, in em. */
    private static final double WIDEST = 11;

    /** The sides of the root that its branches are on. */
    enum Sides {
        BOTH,
        RIGHT
    }

    /**
     * A placed node.
     *
     * @param depth the depth, 0 for the root
     * @param isRight whether it is right of the root
     */
    record Placed(Area area, Shape shape, TextBlock text, int depth, boolean isRight, List<Placed> children) {

        Placed {
            children = List.copyOf(children);
        }
    }

    /** A node with the space that it and its descendants take. */
    private static final class Measured {
        private final TextBlock text;
        private final Shape shape;
        private final int depth;
        private final double width;
        private final double height;
        private final List<Measured> children = new ArrayList<>();

        Measured(MindmapNode node, int depth, LabelSetter labels) {
            double size = depth == 0 ? 15 : depth == 1 ? 14 : 13;
            this.text = depth == 0
                    ? labels.setBold(node.label(), size, WIDEST * size)
                    : labels.set(node.label(), size, WIDEST * size);
            this.shape = node.shape();
            this.depth = depth;
            double wide = text.width();
            double high = text.height();
            switch (shape) {
                case CIRCLE -> {
                    width = Math.hypot(wide, high) + 10;
                    height = width;
                }
                case CLOUD, BANG -> {
                    width = wide * 1.25 + 26;
                    height = high * 1.4 + 22;
                }
                case HEXAGON -> {
                    width = wide + high * 0.5 + 20;
                    height = high + 12;
                }
                default -> {
                    width = wide + 20;
                    height = high + (depth == 0 ? 16 : 10);
                }
            }
            node.children().forEach(child -> children.add(new Measured(child, depth + 1, labels)));
        }

        double room() {
            return Math.max(height, rooms(children));
        }
    }

    final Placed root;
    final double width;
    final double height;

    private MindmapLayout(Placed root, double width, double height) {
        this.root = root;
        this.width = width;
        this.height = height;
    }

    /** Uses both sides of the root if that fits the page, otherwise whichever arrangement makes the text larger. */
    static MindmapLayout of(MindmapNode root, DiagramStyle style) {
        MindmapLayout both = of(root, style, Sides.BOTH);
        MindmapLayout right = of(root, style, Sides.RIGHT);
        return both.scale(style) >= right.scale(style) && root.children().size() > 1 ? both : right;
    }

    private double scale(DiagramStyle style) {
        return Math.min(1, Math.min(style.roomWidth() / width, style.roomHeight() / height));
    }

    private static MindmapLayout of(MindmapNode node, DiagramStyle style, Sides sides) {
        Measured root = new Measured(node, 0, style.labels());
        List<Measured> right = new ArrayList<>();
        List<Measured> left = new ArrayList<>();
        double half = sides == Sides.RIGHT ? Double.MAX_VALUE : rooms(root.children) / 2;
        for (Measured branch : root.children) {
            boolean fits = right.isEmpty() || rooms(right) + branch.room() / 2 <= half;
            (left.isEmpty() && fits ? right : left).add(branch);
        }
        double height = Math.max(root.height, Math.max(rooms(right), rooms(left))) + 2 * MARGIN;
        double leftWide = reach(left);
        double x = MARGIN + leftWide;
        Area area = new Area(x, (height - root.height) / 2, root.width, root.height);
        List<Placed> children = new ArrayList<>();
        children.addAll(place(right, area.right() + COLUMN_GAP, height / 2, true));
        children.addAll(place(left, x - COLUMN_GAP, height / 2, false));
        Placed placed = new Placed(area, root.shape, root.text, 0, true, children);
        return new MindmapLayout(placed, area.right() + reach(right) + MARGIN, height);
    }

    private static double rooms(List<Measured> nodes) {
        double sum = nodes.stream()
                .mapToDouble(node -> node.room() + (node.depth == 1 ? BRANCH_GAP : 0) + ROW_GAP)
                .sum();
        return Math.max(0, sum - ROW_GAP);
    }

    /** Returns how far the columns of branches extend. */
    private static double reach(List<Measured> nodes) {
        return nodes.isEmpty() ? 0 : COLUMN_GAP + widest(nodes) + reach(below(nodes));
    }

    private static double widest(List<Measured> nodes) {
        return nodes.stream().mapToDouble(node -> node.width).max().orElse(0);
    }

    private static List<Measured> below(List<Measured> nodes) {
        return nodes.stream().flatMap(node -> node.children.stream()).toList();
    }

    /**
     * Places branches one below the other, with their descendants beside them.
     *
     * @param edge where their column begins, on the side of the root
     * @param middle the height that they are centred on
     */
    private static List<Placed> place(List<Measured> branches, double edge, double middle, boolean right) {
        List<Double> edges = new ArrayList<>();
        double at = edge;
        for (List<Measured> column = branches; !column.isEmpty(); column = below(column)) {
            edges.add(at);
            at += (right ? 1 : -1) * (widest(column) + COLUMN_GAP);
        }
        return place(branches, edges, 0, middle - rooms(branches) / 2, right);
    }

    private static List<Placed> place(List<Measured> nodes, List<Double> edges, int column, double top, boolean right) {
        List<Placed> placed = new ArrayList<>();
        double y = top;
        for (Measured node : nodes) {
            double room = node.room() + (node.depth == 1 ? BRANCH_GAP : 0);
            double edge = edges.get(column);
            double middle = y + room / 2;
            Area area = new Area(right ? edge : edge - node.width, middle - node.height / 2, node.width, node.height);
            double first = middle - rooms(node.children) / 2;
            placed.add(new Placed(
                    area,
                    node.shape,
                    node.text,
                    node.depth,
                    right,
                    place(node.children, edges, column + 1, first, right)));
            y += room + ROW_GAP;
        }
        return placed;
    }
}
