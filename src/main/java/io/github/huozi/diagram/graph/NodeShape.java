package io.github.huozi.diagram.graph;

/** The outlines of nodes. */
public enum NodeShape {
    RECTANGLE,
    ROUNDED,
    STADIUM,
    SUBROUTINE,
    CYLINDER,
    LINED_CYLINDER,
    HORIZONTAL_CYLINDER,
    CIRCLE,
    DOUBLE_CIRCLE,
    ELLIPSE,
    /** A pennant with a notched left side. */
    ODD,
    DIAMOND,
    HEXAGON,
    LEAN_RIGHT,
    LEAN_LEFT,
    TRAPEZOID,
    INVERTED_TRAPEZOID,
    /** A rectangle without a corner. */
    CARD,
    /** A rectangle with a line along its left side. */
    LINED_RECTANGLE,
    /** A rectangle with a line below its upper side. */
    DIVIDED_RECTANGLE,
    /** A rectangle with a line along its left side and one below its upper side. */
    WINDOW_PANE,
    TAGGED_RECTANGLE,
    STACKED_RECTANGLES,
    DOCUMENT,
    LINED_DOCUMENT,
    TAGGED_DOCUMENT,
    STACKED_DOCUMENTS,
    /** A strip whose upper and lower sides are waves. */
    PAPER_TAPE,
    /** A rectangle with a rounded right end. */
    DELAY,
    /** A display: a pointed left end, a rounded right end. */
    DISPLAY,
    /** A rectangle whose left and right sides curve the same way. */
    STORED_DATA,
    /** A rectangle whose upper side rises to the right. */
    SLOPED_RECTANGLE,
    /** A rectangle without its two upper corners. */
    LOOP_LIMIT,
    TRIANGLE,
    FLIPPED_TRIANGLE,
    HOURGLASS,
    BOLT,
    BRACE_LEFT,
    BRACE_RIGHT,
    BRACES,
    /** Text alone. */
    TEXT,
    CLOUD,
    BANG,
    /** Text between a line above and a line below. */
    DATA_STORE,
    /** A bar without text, across the flow. */
    BAR,
    /** A small solid circle without text. */
    DOT,
    /** A small circle without text. */
    SMALL_CIRCLE,
    /** A ring around a dot, without text. */
    FRAMED_DOT,
    /** A circle with a cross in it, without text. */
    CROSSED_CIRCLE,
    /** A sheet with a turned-down corner. */
    NOTE,
    /** The name of a node on another sheet. */
    STUB,
    PENTAGON,
    OCTAGON,
    /** A box with compartments. */
    COMPARTMENTS;

    /** Whether it is a symbol of fixed size without text. */
    public boolean textless() {
        return switch (this) {
            case BAR, DOT, SMALL_CIRCLE, FRAMED_DOT, CROSSED_CIRCLE, HOURGLASS, BOLT -> true;
            default -> false;
        };
    }
}
