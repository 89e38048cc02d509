package io.github.huozi.book.account;

/**
 * Text that is read as one sequence. Text keeps its order within its flow; it may move between flows, as a note does to the
 * foot of a page.
 */
public enum TextFlow {
    /** The text on the page, including titles and table cells. */
    BODY,
    /** Notes, in the order in which they are called. */
    NOTES,
    /** Captions of pictures, tables and listings. */
    CAPTIONS,
    /** The alternative texts of pictures. */
    ALTERNATIVES,
    /** File names above listings. */
    FILE_NAMES,
    /** Ruby readings. */
    READINGS,
    /** Readers' comments below a chapter. */
    COMMENTS
}
