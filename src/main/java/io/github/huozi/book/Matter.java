package io.github.huozi.book;

/** The three divisions of a book. */
public enum Matter {
    /** The text before the body: preface, introduction. */
    FRONT,
    /** The body: parts and chapters. */
    BODY,
    /** The text after the body: appendices, closing words. */
    BACK
}
