package io.github.huozi.math.tree;

/** Whether a formula is part of a line of text, or has lines to itself. */
public enum MathMode {
    INLINE,
    DISPLAY
}
