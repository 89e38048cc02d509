package io.github.huozi.math.tree;

/** The placement of limits: rule 13 of Appendix G. */
public enum LimitPlacement {
    /** Over and under in every style: {@code \limits}, {@code \overset}, labels of braces and arrows. */
    ALWAYS,
    /** Over and under in display style, as scripts elsewhere: {@code \displaylimits}; MathML's {@code movablelimits}. */
    MOVABLE
}
