package io.github.huozi.math.tree;

/** Where an accent stands. */
public enum AccentSide {
    OVER,
    UNDER
}
