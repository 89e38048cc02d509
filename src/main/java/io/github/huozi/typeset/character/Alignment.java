package io.github.huozi.typeset.character;

/** How lines fill the measure. */
public enum Alignment {
    /** Flush on both sides; the last line is left free. */
    JUSTIFY,
    /** Flush at the start, as full as they can be. */
    RAGGED,
    /** The same, but rather ended between phrases: for contents and captions. */
    PHRASED,
    /** Not flush, and of much the same length: for headings and titles. */
    BALANCED
}
