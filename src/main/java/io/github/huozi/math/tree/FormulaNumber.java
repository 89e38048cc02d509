package io.github.huozi.math.tree;

/**
 * The number of a formula or of one of its rows.
 *
 * @param row the row of the table at the root, from 0; {@link #WHOLE} for the formula as a whole
 * @param label the label that references use; empty for none
 * @param text the text with its parentheses: {@code (3-1)}; empty if the book does not number it, or not yet
 * @param given whether the author wrote the text ({@code \tag}) or the book counts
 */
public record FormulaNumber(int row, String label, String text, Given given) {

    /** The row value for the whole formula. */
    public static final int WHOLE = -1;

    /** The origin of the number. */
    public enum Given {
        /** {@code \tag}: never counted. */
        AUTHOR,
        /** A numbered environment, or a formula with a label: the book counts it. */
        BOOK
    }

    /** Returns this number with a text. */
    public FormulaNumber withText(String other) {
        return new FormulaNumber(row, label, other, given);
    }
}
