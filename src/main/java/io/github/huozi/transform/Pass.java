package io.github.huozi.transform;

import io.github.huozi.book.Book;

/** One change to all of a book. */
interface Pass {

    /** The changed book; content is changed in place. */
    Book apply(Book book);
}
