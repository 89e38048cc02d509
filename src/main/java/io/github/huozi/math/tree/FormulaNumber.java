package io.github.huozi.math.tree;

/**
 * The number of a formula or of one of its rows.
 *
 * @param row of the table that is the formula's root, from 0; {@link #WHOLE} for the formula as a whole
 * @param label by which references name it; empty for none
 * @param text what is drawn, parentheses included: {@code (3-1)}; empty where the book does not number it, or not yet
 * @param given whether the author wrote the text ({@code \tag}) or the book counts
 */
public record FormulaNumber(int row, String label, String text, Given given) {

    /** The row that stands for the whole formula. */
    public static final int WHOLE = -1;

    /** Who gives the number. */
    public enum Given {
        /** {@code \tag}: never counted. */
        AUTHOR,
        /** A numbered environment, or a formula with a label: the book counts it. */
        BOOK
    }

    /** The same with a text. */
    public FormulaNumber withText(String other) {
        return new FormulaNumber(row, label, other, given);
    }
}
