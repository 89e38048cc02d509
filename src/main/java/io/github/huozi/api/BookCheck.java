package io.github.huozi.api;

/**
 * Looks for one kind of fault in a checked book, as an editor would. Changes nothing.
 *
 * <p>The built-in checks: 100 headings, 200 alternative texts, 300 link texts, 400 straight quotation marks, 500 half-width
 * punctuation, 600 paired punctuation, 700 ellipses, 800 doubled words, 900 the book's terminology.
 */
public interface BookCheck extends Extension {

    /**
     * Reports its findings. Comments in the sources, and the book's {@code lints}, silence them like those of the built-in
     * checks, except for errors.
     *
     * @param book the book as its sources are now; its trees must not be changed
     * @param context receives the findings
     */
    void check(CheckedBook book, ExtensionContext context);
}
