package io.github.huozi.math.tree;

/** How a line of a table is drawn. */
public enum TableLine {
    SOLID,
    DASHED
}
