package io.github.huozi.math.tree;

/**
 * The class of a node among its neighbours in a row: TeXbook, chapter 17. By these classes, rule 20 of Appendix G sets the
 * space between nodes.
 */
public enum AtomClass {
    ORD,
    OP,
    BIN,
    REL,
    OPEN,
    CLOSE,
    PUNCT,
    INNER,
    /** Not an atom: transparent to its neighbours (a space), or replaced by its content (a row that only changes the style). */
    NONE
}
