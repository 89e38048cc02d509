package io.github.huozi.math.tree;

/** The kind of a table, which determines the style of cells and the space between rows. */
public enum TableKind {
    /** {@code matrix} and similar, {@code array}: cells in text style, rows a strut of one baseline apart. */
    ARRAY,
    /** {@code smallmatrix}: cells in script style. */
    SMALL,
    /** {@code cases}: as {@code ARRAY}, rows 1.2 of a baseline apart. */
    CASES,
    /** {@code dcases}: as {@code CASES}, cells in display style. */
    DISPLAY_CASES,
    /**
     * {@code aligned} and similar: cells in display style, an empty atom before each left-aligned cell, 3 pt more between
     * rows.
     */
    ALIGNED,
    /** {@code gathered}, {@code multline}: as {@code ALIGNED}, one column. */
    GATHERED,
    /** {@code substack}, {@code subarray}: the surrounding style, rows close together. */
    STACK
}
