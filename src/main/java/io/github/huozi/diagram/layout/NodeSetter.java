package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.GraphLook;
import io.github.huozi.diagram.graph.GraphNode;
import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.shape.ShapeSize;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;

/** Breaks the texts of nodes and computes the size of each node. */
final class NodeSetter {

    private static final double CELL = 8;
    private static final double LEAST = 46;

    /** The factor by which members of classes may be wider than captions: they are read like code. */
    private static final double MEMBER_WRAP = 1.9;

    private final LabelSetter labels;
    private final GraphDensity density;

    NodeSetter(LabelSetter labels, GraphDensity density) {
        this.labels = labels;
        this.density = density;
    }

    SetNode set(GraphNode node) {
        NodeContent content = node.content();
        if (content instanceof NodeContent.Caption caption) {
            return caption(node, caption.text());
        }
        if (content instanceof NodeContent.Sections sections) {
            return sections(node, sections);
        }
        if (content instanceof NodeContent.Rows rows) {
            return rows(node, rows);
        }
        return new FieldSetter(labels, density).set(node, (NodeContent.Fields) content);
    }

    private double wrap() {
        return density.wrap() * GraphDensity.TEXT;
    }

    private SetNode caption(GraphNode node, LabelText text) {
        boolean bold = node.look().weight() == GraphLook.TextWeight.BOLD;
        boolean hidden = node.shape().textless();
        LabelText shown = hidden ? LabelText.EMPTY : text;
        TextBlock block =
                bold ? labels.setBold(shown, GraphDensity.TEXT, wrap()) : labels.set(shown, GraphDensity.TEXT, wrap());
        ShapeSize size = ShapeSize.around(
                node.shape(), block.width(), Math.max(block.height(), line()), density.padX(), density.padY());
        Spot middle = new Spot(size.width() / 2 + size.shiftX(), size.height() / 2 + size.shiftY());
        List<SetNode.SetText> texts = block.isEmpty() ? List.of() : List.of(new SetNode.SetText(block, middle));
        return new SetNode(node, size.width(), size.height(), texts, List.of());
    }

    private static double line() {
        return TextBlock.LEADING * GraphDensity.TEXT;
    }

    private SetNode sections(GraphNode node, NodeContent.Sections sections) {
        List<TextBlock> heading = new ArrayList<>();
        for (LabelText text : sections.heading()) {
            heading.add(labels.set(text, GraphDensity.TEXT, wrap() * MEMBER_WRAP));
        }
        List<List<TextBlock>> members = new ArrayList<>();
        double width = LEAST;
        for (List<LabelText> section : sections.sections()) {
            List<TextBlock> blocks = new ArrayList<>();
            for (LabelText text : section) {
                blocks.add(labels.set(text, GraphDensity.SMALL, wrap() * MEMBER_WRAP)
                        .left());
            }
            members.add(blocks);
            width = Math.max(width, widest(blocks));
        }
        width = Math.ceil(Math.max(width, widest(heading)) + 2 * density.padX());
        return stacked(node, width, heading, members);
    }

    private static double widest(List<TextBlock> blocks) {
        return blocks.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    private SetNode stacked(GraphNode node, double width, List<TextBlock> heading, List<List<TextBlock>> sections) {
        List<SetNode.SetText> texts = new ArrayList<>();
        List<SetNode.Rule> rules = new ArrayList<>();
        double y = density.padY();
        for (TextBlock block : heading) {
            texts.add(new SetNode.SetText(block, new Spot(width / 2, y + block.height() / 2)));
            y += block.height();
        }
        y += density.padY();
        for (List<TextBlock> section : sections) {
            rules.add(new SetNode.Rule(new Spot(0, y), new Spot(width, y)));
            y += density.padY() * 0.6;
            for (TextBlock block : section) {
                Spot middle = new Spot(density.padX() + block.width() / 2, y + block.height() / 2);
                texts.add(new SetNode.SetText(block, middle));
                y += block.height();
            }
            y += density.padY() * 0.6;
        }
        return new SetNode(node, width, Math.ceil(y), texts, rules);
    }

    private SetNode rows(GraphNode node, NodeContent.Rows table) {
        TextBlock heading = labels.setBold(table.heading(), GraphDensity.TEXT, wrap() * MEMBER_WRAP);
        int columns = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
        List<List<TextBlock>> cells = new ArrayList<>();
        double[] widths = new double[columns];
        for (List<LabelText> row : table.rows()) {
            List<TextBlock> blocks = new ArrayList<>();
            for (int at = 0; at < columns; at++) {
                TextBlock block =
                        labels.set(row.get(at), GraphDensity.SMALL, wrap()).left();
                widths[at] = Math.max(widths[at], block.width());
                blocks.add(block);
            }
            cells.add(blocks);
        }
        return table(node, heading, cells, widths);
    }

    /** A column without any text has no width. */
    private SetNode table(GraphNode node, TextBlock heading, List<List<TextBlock>> cells, double[] widths) {
        double inner = 0;
        for (int at = 0; at < widths.length; at++) {
            widths[at] = widths[at] == 0 ? 0 : Math.ceil(widths[at] + 2 * CELL);
            inner += widths[at];
        }
        double width = Math.ceil(Math.max(Math.max(inner, LEAST), heading.width() + 2 * density.padX()));
        double spare = inner == 0 ? 0 : (width - inner) / inner;
        List<SetNode.SetText> texts = new ArrayList<>();
        List<SetNode.Rule> rules = new ArrayList<>();
        double top = Math.ceil(heading.height() + 2 * density.padY());
        texts.add(new SetNode.SetText(heading, new Spot(width / 2, top / 2)));
        double y = top;
        for (List<TextBlock> row : cells) {
            rules.add(new SetNode.Rule(new Spot(0, y), new Spot(width, y)));
            double height = row.stream().mapToDouble(TextBlock::height).max().orElse(0) + density.padY();
            double x = 0;
            for (int at = 0; at < widths.length; at++) {
                TextBlock block = row.get(at);
                if (!block.isEmpty()) {
                    texts.add(new SetNode.SetText(block, new Spot(x + CELL + block.width() / 2, y + height / 2)));
                }
                x += widths[at] * (1 + spare);
            }
            y += height;
        }
        columns(widths, spare, top, y, rules);
        return new SetNode(node, width, y, texts, rules);
    }

    private static void columns(double[] widths, double spare, double top, double bottom, List<SetNode.Rule> rules) {
        double x = 0;
        for (int at = 0; at + 1 < widths.length; at++) {
            x += widths[at] * (1 + spare);
            if (widths[at + 1] > 0) {
                rules.add(new SetNode.Rule(new Spot(x, top), new Spot(x, bottom)));
            }
        }
    }
}
