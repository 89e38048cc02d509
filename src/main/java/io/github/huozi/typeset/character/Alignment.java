package io.github.huozi.typeset.character;

/** How lines fill the measure. */
public enum Alignment {
    /** Flush on both sides; the last line is not justified. */
    JUSTIFY,
    /** Flush at the start, with lines as full as possible. */
    RAGGED,
    /** Like {@link #RAGGED}, but preferably ended between phrases: for contents and captions. */
    PHRASED,
    /** Not flush, with lines of similar length: for headings and titles. */
    BALANCED
}
