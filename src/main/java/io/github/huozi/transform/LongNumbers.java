package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.ListNumbers;

/** Makes room for long numbers of ordered lists. */
public final class LongNumbers implements ContentPass {

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        book.forEachSection(section -> section.content().body().select("ol").forEach(ListNumbers::settle));
        return book;
    }
}
