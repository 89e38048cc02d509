package io.github.huozi.book;

/** The three divisions of a book. */
public enum Matter {
    FRONT,
    BODY,
    BACK
}
