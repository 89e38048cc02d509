package io.github.huozi.api;

/**
 * Looks for faults of one kind in a book, as an editor would, when the book is checked. It changes nothing.
 *
 * <p>The built-in checks: 100 headings, 200 texts of pictures, 300 texts of links, 400 straight quotation marks, 500
 * half-width marks, 600 pairs of marks, 700 ellipses, 800 doubled words, 900 the book's own terms.
 */
public interface BookCheck extends Extension {

    /**
     * Reports what it finds. Comments in the sources, and the book's {@code lints}, turn its findings off as they do those of
     * the built-in checks, errors excepted.
     *
     * @param book as its sources are now; its trees must not be changed
     * @param context receives the findings
     */
    void check(CheckedBook book, ExtensionContext context);
}
