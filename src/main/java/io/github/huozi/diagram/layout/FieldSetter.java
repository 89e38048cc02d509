package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.GraphNode;
import io.github.huozi.diagram.graph.NodeContent;
import java.util.ArrayList;
import java.util.List;

/** Sets records: fields side by side, the fields within them one below the other, and so on alternately. */
final class FieldSetter {

    private final LabelSetter labels;
    private final GraphDensity density;
    private final List<SetNode.SetText> texts = new ArrayList<>();
    private final List<SetNode.Rule> rules = new ArrayList<>();

    FieldSetter(LabelSetter labels, GraphDensity density) {
        this.labels = labels;
        this.density = density;
    }

    private record Cell(TextBlock block, List<Cell> parts, boolean across, double width, double height) {}

    SetNode set(GraphNode node, NodeContent.Fields fields) {
        Cell whole = measure(fields, true);
        place(whole, 0, 0, whole.width, whole.height);
        return new SetNode(node, whole.width, whole.height, texts, rules);
    }

    private Cell measure(NodeContent.Fields fields, boolean across) {
        if (fields.parts().isEmpty()) {
            TextBlock block = labels.set(fields.text(), GraphDensity.TEXT, density.wrap() * GraphDensity.TEXT);
            double height = Math.max(block.height(), TextBlock.LEADING * GraphDensity.TEXT);
            return new Cell(
                    block,
                    List.of(),
                    across,
                    Math.ceil(Math.max(12, block.width()) + 2 * density.padX()),
                    Math.ceil(height + 2 * density.padY()));
        }
        List<Cell> parts =
                fields.parts().stream().map(part -> measure(part, !across)).toList();
        double width = across
                ? parts.stream().mapToDouble(Cell::width).sum()
                : parts.stream().mapToDouble(Cell::width).max().orElse(0);
        double height = across
                ? parts.stream().mapToDouble(Cell::height).max().orElse(0)
                : parts.stream().mapToDouble(Cell::height).sum();
        return new Cell(
                new TextBlock(List.of(), GraphDensity.TEXT, 0, TextBlock.Side.CENTRE), parts, across, width, height);
    }

    private void place(Cell cell, double x, double y, double width, double height) {
        if (cell.parts.isEmpty()) {
            if (!cell.block.isEmpty()) {
                texts.add(new SetNode.SetText(cell.block, new Spot(x + width / 2, y + height / 2)));
            }
            return;
        }
        double spare = (cell.across ? width - cell.width : height - cell.height) / cell.parts.size();
        double at = cell.across ? x : y;
        boolean first = true;
        for (Cell part : cell.parts) {
            double size = (cell.across ? part.width : part.height) + spare;
            if (!first) {
                rules.add(
                        cell.across
                                ? new SetNode.Rule(new Spot(at, y), new Spot(at, y + height))
                                : new SetNode.Rule(new Spot(x, at), new Spot(x + width, at)));
            }
            if (cell.across) {
                place(part, at, y, size, height);
            } else {
                place(part, x, at, width, size);
            }
            first = false;
            at += size;
        }
    }
}
