package io.github.huozi.api;

import io.github.huozi.book.Book;

/**
 * Changes the content of a book after it has been read and before its pictures are loaded. The trees of sections are changed in
 * place, in the vocabulary of {@link io.github.huozi.book.Markup}; to add, move or remove sections, a pass returns a book with
 * other sections.
 *
 * <p>The built-in passes: 100 readers' comments, 200 callouts, 300 line breaks, 400 attributions, 500 long numbers, 550
 * diagrams, 600 listings, 700 captions.
 */
public interface ContentPass extends Extension {

    /**
     * Changes a book.
     *
     * @param book the book, which belongs to this pass until it returns
     * @param context receives the findings of the pass
     * @return the same book, or another one
     */
    Book apply(Book book, ExtensionContext context);
}
