package io.github.huozi.math.tree;

/** The side of an accent. */
public enum AccentSide {
    OVER,
    UNDER
}
