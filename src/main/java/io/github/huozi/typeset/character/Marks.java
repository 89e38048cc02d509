package io.github.huozi.typeset.character;

/** How the width of full-width marks is adjusted (CLREQ, “Punctuation Width Adjustment”). */
public enum Marks {
    /** Two adjacent marks take an em and a half. */
    OPEN,
    /** Two adjacent marks take one em. */
    PLAIN,
    /** Every mark keeps its em, as in many books of Taiwan. */
    NONE
}
