package io.github.huozi.math.tex;

import io.github.huozi.math.tree.MathNode;

/**
 * A base for scripts.
 *
 * @param limits the placement of scripts
 */
record Nucleus(MathNode node, Limits limits) {

    enum Limits {
        /** To its right. */
        NONE,
        /** Over and under it in display style. */
        MOVABLE,
        /** Over and under it. */
        ALWAYS
    }

    static Nucleus of(MathNode node) {
        return new Nucleus(node, Limits.NONE);
    }

    Nucleus with(Limits other) {
        return new Nucleus(node, other);
    }
}
