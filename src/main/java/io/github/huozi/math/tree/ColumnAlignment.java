package io.github.huozi.math.tree;

/** How a cell stands in its column, or a numerator over its line. */
public enum ColumnAlignment {
    LEFT,
    CENTER,
    RIGHT
}
