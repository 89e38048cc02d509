package io.github.huozi.book.settings;

/** How the notes of the PDF are numbered. */
public enum NoteNumbering {
    /** From 1 in each chapter. */
    CHAPTER,
    /** From 1 on each page. */
    PAGE
}
