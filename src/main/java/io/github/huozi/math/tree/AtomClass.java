package io.github.huozi.math.tree;

/**
 * What a node is to its neighbours in a row: the classes of the TeXbook, chapter 17, by which rule 20 of Appendix G sets space
 * between them.
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
    /** No atom: neighbours see each other across it (a space), or see what is in it (a row that only changes the style). */
    NONE
}
