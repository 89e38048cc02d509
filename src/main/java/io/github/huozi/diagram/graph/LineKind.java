package io.github.huozi.diagram.graph;

/** The style of the line of an edge. */
public enum LineKind {
    SOLID,
    DASHED,
    THICK,
    /** Invisible; it keeps its two nodes in order. */
    HIDDEN
}
