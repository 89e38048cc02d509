package io.github.huozi.typeset;

/** The four grades of line-start and line-end prohibition (CLREQ, “Prohibition Rules for Line Start and Line End”). */
public enum Kinsoku {
    /** No prohibition. */
    NONE,
    /** Pause and stop marks, closing marks, connectors, interpuncts, solidi at no line start; opening marks at no line end. */
    BASIC,
    /** Also no solidus at a line end. */
    GB,
    /** Also no two-em dash and no ellipsis at a line start. */
    STRICT
}
