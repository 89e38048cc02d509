package io.github.huozi.diagram.drawing;

import java.util.Locale;

/** The parts that a theme's colours play in a drawing. */
public enum Tone implements Ink {
    /** The ground of the page. */
    PAPER,
    /** Text. */
    TEXT,
    /** Text of less weight: labels of edges. */
    QUIET,
    /** Edges and arrowheads. */
    LINE,
    /** The faces of nodes. */
    NODE,
    /** The outlines of nodes. */
    NODE_LINE,
    /** The faces of groups. */
    GROUP,
    /** The faces of groups within groups, by turns with {@link #GROUP}. */
    INNER_GROUP,
    /** The outlines of groups. */
    GROUP_LINE,
    /** The faces of notes. */
    NOTE,
    /** The outlines of notes. */
    NOTE_LINE,
    /** Small solid shapes: where a state machine starts, bars of forks. */
    SOLID;

    /** The name in lower case, its words joined with hyphens; part of the class that an element gets. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
