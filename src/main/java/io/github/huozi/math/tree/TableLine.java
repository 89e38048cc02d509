package io.github.huozi.math.tree;

/** The style of a line of a table. */
public enum TableLine {
    SOLID,
    DASHED
}
