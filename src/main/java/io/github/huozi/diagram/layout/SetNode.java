package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.graph.GraphNode;
import java.util.List;

/**
 * A node with broken texts and a known size. Coordinates are relative to its upper left corner.
 *
 * @param texts the texts in reading order
 * @param rules the lines across it
 */
public record SetNode(GraphNode node, double width, double height, List<SetText> texts, List<Rule> rules) {

    public SetNode {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }

    /**
     * A text in a node.
     *
     * @param middle the middle of the text
     */
    public record SetText(TextBlock block, Spot middle) {}

    /** A line from one point to another. */
    public record Rule(Spot from, Spot to) {}
}
