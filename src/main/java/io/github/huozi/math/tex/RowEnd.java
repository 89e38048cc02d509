package io.github.huozi.math.tex;

/** The context of a row of nodes, which determines its end. */
enum RowEnd {
    /** The end of the formula. */
    FORMULA,
    /** A brace. */
    BRACE,
    /** A bracket. */
    BRACKET,
    /** {@code &}, the end of a row of a table, or that of the table. */
    CELL,
    /** {@code \right} or {@code \middle}. */
    FENCE,
    /** The dollar that ends mathematics within text. */
    DOLLAR
}
