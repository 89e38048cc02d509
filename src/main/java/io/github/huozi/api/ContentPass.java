package io.github.huozi.api;

import io.github.huozi.book.Book;

/**
 * Changes the content of a book after it has been read and before its pictures are loaded. The trees of sections are changed
 * in place, in the vocabulary of {@link io.github.huozi.book.Markup}; sections are added, moved or left out by returning a
 * book that has others.
 *
 * <p>The built-in passes: 100 readers' comments, 200 callouts, 300 line ends, 400 attributions, 500 long numbers, 550
 * diagrams, 600 listings, 700 captions.
 */
public interface ContentPass extends Extension {

    /**
     * Changes a book.
     *
     * @param book belongs to this pass until it returns
     * @param context receives what the pass finds wrong
     * @return the same book, or another one
     */
    Book apply(Book book, ExtensionContext context);
}
