package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;

/**
 * An edge.
 *
 * @param from the id of a node or a group
 * @param to the id of a node or a group
 * @param line how it is drawn
 * @param start what is drawn at {@code from}
 * @param end what is drawn at {@code to}
 * @param label at its middle
 * @param startLabel beside its start, such as a cardinality
 * @param endLabel beside its end
 * @param length how many ranks it spans at least, from 1
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

    /** An edge as plain as its kind allows. */
    public static GraphEdge of(String from, String to, LineKind line, EdgeEnd start, EdgeEnd end) {
        return new GraphEdge(
                from, to, line, start, end, LabelText.EMPTY, LabelText.EMPTY, LabelText.EMPTY, 1, GraphLook.PLAIN);
    }

    /** This edge with a label. */
    public GraphEdge labelled(LabelText text) {
        return new GraphEdge(from, to, line, start, end, text, startLabel, endLabel, length, look);
    }

    /** This edge with labels at its ends. */
    public GraphEdge ends(LabelText atStart, LabelText atEnd) {
        return new GraphEdge(from, to, line, start, end, label, atStart, atEnd, length, look);
    }

    /** This edge over so many ranks. */
    public GraphEdge spanning(int ranks) {
        return new GraphEdge(from, to, line, start, end, label, startLabel, endLabel, ranks, look);
    }

    /** This edge in another look. */
    public GraphEdge looking(GraphLook other) {
        return new GraphEdge(from, to, line, start, end, label, startLabel, endLabel, length, other);
    }

    /** This edge between other nodes or groups. */
    public GraphEdge between(String otherFrom, String otherTo) {
        return new GraphEdge(otherFrom, otherTo, line, start, end, label, startLabel, endLabel, length, look);
    }

    /** Whether it comes back to where it starts. */
    public boolean loop() {
        return from.equals(to);
    }
}
