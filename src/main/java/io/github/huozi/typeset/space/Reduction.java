package io.github.huozi.typeset.space;

/**
 * Where white space is reduced when a line is too long, in order of application (CLREQ, “Procedures for
 * Inter-Character Spacing Reduction”). Within a step all places shrink in proportion.
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

    /** The badness of using a step in full. */
    public final double weight;

    Reduction(int index, double weight) {
        this.index = index;
        this.weight = weight;
    }
}
