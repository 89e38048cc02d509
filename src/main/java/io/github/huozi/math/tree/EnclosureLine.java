package io.github.huozi.math.tree;

/** A line that an enclosure draws: the notations of MathML 3, section 3.3.9. */
public enum EnclosureLine {
    /** All four sides, with padding. */
    BOX,
    /** From bottom left to top right: {@code \cancel}. */
    UP_DIAGONAL,
    /** From top left to bottom right: {@code \bcancel}. */
    DOWN_DIAGONAL,
    /** Through the middle: {@code \sout}. */
    STRIKE,
    CIRCLE,
    /** Over and right of it, the actuarial notation: {@code \angl}. */
    ACTUARIAL,
    /** An angle left of it and a line under it: {@code \phase}. */
    PHASOR
}
