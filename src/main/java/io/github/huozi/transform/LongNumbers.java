package io.github.huozi.transform;

import io.github.huozi.book.Book;
import io.github.huozi.book.ListNumbers;

/** Makes room for the numbers of ordered lists. */
final class LongNumbers implements Pass {

    @Override
    public Book apply(Book book) {
        book.forEachSection(section -> section.content().body().select("ol").forEach(ListNumbers::settle));
        return book;
    }
}
