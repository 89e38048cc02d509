package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;

/**
 * An edge.
 *
 * @param from the id of a node or a group
 * @param to the id of a node or a group
 * @param line the style of the line
 * @param start the shape at {@code from}
 * @param end the shape at {@code to}
 * @param label the label at its middle
 * @param startLabel the label beside its start, such as a cardinality
 * @param endLabel the label beside its end
 * @param length the minimum number of ranks it spans, from 1
 * @param look the author's look
 */
public record GraphEdge(
        String from,
        String to,
        LineKind line,
        EdgeEnd start,
        EdgeEnd end,
        LabelText label,
        LabelText startLabel,
        LabelText endLabel,
        int length,
        GraphLook look) {

    /** Returns an edge with defaults for everything else. */
    public static GraphEdge of(String from, String to, LineKind line, EdgeEnd start, EdgeEnd end) {
        return new GraphEdge(
                from, to, line, start, end, LabelText.EMPTY, LabelText.EMPTY, LabelText.EMPTY, 1, GraphLook.PLAIN);
    }

    /** Returns this edge with a label. */
    public GraphEdge labelled(LabelText text) {
        return new GraphEdge(from, to, line, start, end, text, startLabel, endLabel, length, look);
    }

    /** Returns this edge with labels at both ends. */
    public GraphEdge ends(LabelText atStart, LabelText atEnd) {
        return new GraphEdge(from, to, line, start, end, label, atStart, atEnd, length, look);
    }

    /** Returns this edge with a number of ranks. */
    public GraphEdge spanning(int ranks) {
        return new GraphEdge(from, to, line, start, end, label, startLabel, endLabel, ranks, look);
    }

    /** Returns this edge with another look. */
    public GraphEdge looking(GraphLook other) {
        return new GraphEdge(from, to, line, start, end, label, startLabel, endLabel, length, other);
    }

    /** Returns this edge between other nodes or groups. */
    public GraphEdge between(String otherFrom, String otherTo) {
        return new GraphEdge(otherFrom, otherTo, line, start, end, label, startLabel, endLabel, length, look);
    }

    /** Whether it returns to its start. */
    public boolean loop() {
        return from.equals(to);
    }
}
