package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.GraphNode;
import java.util.List;

/**
 * A node whose texts are broken and whose size is known. Coordinates are relative to its left upper corner.
 *
 * @param texts in reading order
 * @param rules lines across it
 */
public record SetNode(GraphNode node, double width, double height, List<SetText> texts, List<Rule> rules) {

    public SetNode {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }

    /**
     * A text in a node.
     *
     * @param middle of the text
     */
    public record SetText(TextBlock block, Spot middle) {}

    /** A line from one point to another. */
    public record Rule(Spot from, Spot to) {}
}
