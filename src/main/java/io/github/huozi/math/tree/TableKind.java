package io.github.huozi.math.tree;

/** What kind of table it is: it decides the style of cells and the room between rows. */
public enum TableKind {
    /** {@code matrix} and its kin, {@code array}: cells in text style, rows a strut of one baseline apart. */
    ARRAY,
    /** {@code smallmatrix}: cells in script style. */
    SMALL,
    /** {@code cases}: as {@code ARRAY}, rows 1.2 of a baseline apart. */
    CASES,
    /** {@code dcases}: as {@code CASES}, cells in display style. */
    DISPLAY_CASES,
    /** {@code aligned} and its kin: cells in display style, an empty atom before each left-aligned cell, 3 pt more between rows. */
    ALIGNED,
    /** {@code gathered}, {@code multline}: as {@code ALIGNED}, one column. */
    GATHERED,
    /** {@code substack}, {@code subarray}: the style around it, rows close together. */
    STACK
}
