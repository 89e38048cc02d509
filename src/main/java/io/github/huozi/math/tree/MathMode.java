package io.github.huozi.math.tree;

/** Whether a formula is inline or displayed. */
public enum MathMode {
    INLINE,
    DISPLAY
}
