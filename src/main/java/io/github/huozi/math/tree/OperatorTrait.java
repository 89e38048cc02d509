package io.github.huozi.math.tree;

/** A boolean property of an operator: MathML Core, section 3.2.4.2. */
public enum OperatorTrait {
    /** Grows with its row, or as an arrow with what is over and under it. */
    STRETCHY,
    /** Grows symmetrically about the axis. */
    SYMMETRIC,
    /** Larger in display style. */
    LARGE
}
