package io.github.huozi.diagram.graph;

/** The shape at the end of an edge. */
public enum EdgeEnd {
    NONE,
    /** A solid arrowhead. */
    ARROW,
    /** An arrowhead of two strokes. */
    OPEN_ARROW,
    CIRCLE,
    HOLLOW_CIRCLE,
    CROSS,
    /** A hollow triangle: inheritance. */
    TRIANGLE,
    /** A solid diamond: composition. */
    DIAMOND,
    /** A hollow diamond: aggregation. */
    HOLLOW_DIAMOND,
    /** A half ring: an interface in use. */
    SOCKET,
    /** A bar across the line. */
    BAR,
    /** Two bars: exactly one. */
    ONE,
    /** A ring and a bar: none or one. */
    ZERO_OR_ONE,
    /** A crow's foot with a bar: one or more. */
    ONE_OR_MORE,
    /** A crow's foot with a ring: none or more. */
    ZERO_OR_MORE
}
