package io.github.huozi.math.tree;

/** Where limits stand: rule 13 of Appendix G. */
public enum LimitPlacement {
    /** Over and under in every style: {@code \limits}, {@code \overset}, what belongs to a brace or an arrow. */
    ALWAYS,
    /** Over and under in display style, as scripts elsewhere: {@code \displaylimits}; MathML's {@code movablelimits}. */
    MOVABLE
}
