package io.github.huozi.math.tree;

/** A property of an operator that is either there or not: MathML Core, section 3.2.4.2. */
public enum OperatorTrait {
    /** Grows with its row, or as an arrow with what stands over and under it. */
    STRETCHY,
    /** When it grows, it grows about the axis. */
    SYMMETRIC,
    /** Larger in display style. */
    LARGE
}
