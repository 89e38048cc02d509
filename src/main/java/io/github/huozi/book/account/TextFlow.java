package io.github.huozi.book.account;

/** What is read in one go. Text keeps its order within its flow; between flows it may move, as a note does to the foot of a page. */
public enum TextFlow {
    /** What stands on the page, titles and the cells of tables included. */
    BODY,
    /** Notes, in the order in which they are called. */
    NOTES,
    /** What is said below or above pictures, tables and listings. */
    CAPTIONS,
    /** What stands for a picture where it cannot be seen. */
    ALTERNATIVES,
    /** The names of files over listings. */
    FILE_NAMES,
    /** Readings above characters. */
    READINGS,
    /** What readers have written below a chapter. */
    COMMENTS
}
