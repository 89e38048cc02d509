package io.github.huozi.diagram.mindmap;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;

/** A node and its children. */
record MindmapNode(LabelText label, Shape shape, List<MindmapNode> children) {

    MindmapNode {
        children = List.copyOf(children);
    }

    /** The outline of a node. */
    enum Shape {
        /** None: the text alone. */
        DEFAULT,
        SQUARE,
        ROUNDED,
        CIRCLE,
        BANG,
        CLOUD,
        HEXAGON
    }
}
