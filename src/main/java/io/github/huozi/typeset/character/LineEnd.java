package io.github.huozi.typeset.character;

/** What a full-width mark does at the end of a line. */
public enum LineEnd {
    /** It takes half an em (GB/T 15834, 5.1.10). */
    HALF,
    /** A single pause or stop mark hangs outside the measure; other marks take half an em. */
    HANGING,
    /** It keeps its em unless the line needs the space. */
    FULL
}
