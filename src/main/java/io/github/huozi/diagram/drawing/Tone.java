package io.github.huozi.diagram.drawing;

import java.util.Locale;

/** The roles of a theme's colours in a drawing. */
public enum Tone implements Ink {
    /** The background of the page. */
    PAPER,
    /** Text. */
    TEXT,
    /** Less prominent text: labels of edges. */
    QUIET,
    /** Edges and arrowheads. */
    LINE,
    /** The fill of nodes. */
    NODE,
    /** The outlines of nodes. */
    NODE_LINE,
    /** The fill of groups. */
    GROUP,
    /** The fill of groups within groups, alternating with {@link #GROUP}. */
    INNER_GROUP,
    /** The outlines of groups. */
    GROUP_LINE,
    /** The fill of notes. */
    NOTE,
    /** The outlines of notes. */
    NOTE_LINE,
    /** Small solid shapes: the start of a state machine, the bars of forks. */
    SOLID;

    /** Returns the name in lower case, its words joined with hyphens; part of the class of an element. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
