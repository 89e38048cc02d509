package io.github.huozi.book.account;

/**
 * A piece of a printed book's text, or one of its marks.
 *
 * @param path the source of its section
 * @param flow where it is read
 * @param kind what it is
 * @param text may be empty
 * @hidden
 */
public record PrintedRun(String path, TextFlow flow, Kind kind, String text) {

    /** What a piece is. */
    public enum Kind {
        TEXT,
        /** Every sign of it counts. */
        CODE,
        /** Text that may be there without a source, such as the title of a callout. */
        ADDED,
        CALL,
        PICTURE,
        TABLE,
        FORMULA
    }
}
