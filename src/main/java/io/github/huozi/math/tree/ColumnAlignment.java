package io.github.huozi.math.tree;

/** The alignment of a cell in its column, or of a numerator over its line. */
public enum ColumnAlignment {
    LEFT,
    CENTER,
    RIGHT
}
