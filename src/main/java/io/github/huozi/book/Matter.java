package io.github.huozi.book;

/** The three divisions of a book. */
public enum Matter {
    /** What comes before the text: preface, introduction. */
    FRONT,
    /** The text: parts and chapters. */
    BODY,
    /** What comes after the text: appendices, closing words. */
    BACK
}
