package io.github.huozi.typeset.space;

/**
 * Where white is taken from when a line is too long, in the order in which it is taken (CLREQ, “Procedures for
 * Inter-Character Spacing Reduction”). Within a step all places give in the same proportion.
 */
public enum Reduction {
    LINE_END(0, 4),
    WORD_SPACE(1, 10),
    INTERPUNCT(2, 12),
    BRACKET(3, 12),
    COMMA(4, 16),
    GAP(5, 22),
    STOP(6, 34);

    public static final Reduction[] ORDER = values();

    /** Its place in the order. */
    public final int index;

    /** How bad it is to take all that a step has. */
    public final double weight;

    Reduction(int index, double weight) {
        this.index = index;
        this.weight = weight;
    }
}
