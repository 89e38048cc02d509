package io.github.huozi.math.markup;

import io.github.huozi.math.tree.StyleChange;

/**
 * The style of a node.
 *
 * @param display whether it is display style
 * @param level the level of scripts
 */
record MathStyle(boolean display, int level) {

    MathStyle script() {
        return new MathStyle(false, Math.min(2, level + 1));
    }

    /** Returns the style of a numerator: smaller only if the fraction is not in display style. */
    MathStyle half() {
        return new MathStyle(false, display ? level : Math.min(2, level + 1));
    }

    MathStyle changed(StyleChange change) {
        return new MathStyle(change.display().orElse(display), change.level().orElse(level));
    }

    MathStyle text() {
        return new MathStyle(false, level);
    }

    MathStyle inDisplay() {
        return new MathStyle(true, level);
    }
}
