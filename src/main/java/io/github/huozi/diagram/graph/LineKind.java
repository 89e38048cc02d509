package io.github.huozi.diagram.graph;

/** How the line of an edge is drawn. */
public enum LineKind {
    SOLID,
    DASHED,
    THICK,
    /** Not at all; it holds its two nodes in order. */
    HIDDEN
}
