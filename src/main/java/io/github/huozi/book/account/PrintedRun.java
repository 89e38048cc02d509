package io.github.huozi.book.account;

/**
 * A piece of a printed book's text, or a mark in it.
 *
 * @param path the source of its section
 * @param flow the flow that it belongs to
 * @param kind what it is
 * @param text the text, possibly empty
 * @hidden
 */
public record PrintedRun(String path, TextFlow flow, Kind kind, String text) {

    /** What a piece is. */
    public enum Kind {
        TEXT,
        /** Code, in which every character counts. */
        CODE,
        /** Text that may have no source, such as the title of a callout. */
        ADDED,
        CALL,
        PICTURE,
        TABLE,
        FORMULA
    }
}
