/**
 * Pictures: in goes a {@link io.github.huozi.book.Book} whose {@code img} elements name files, out comes one that carries
 * them as {@link io.github.huozi.book.Asset}s, each told from its content and in a type that e-books and PDFs take, with a
 * visible placeholder for each that could not be had.
 */
@NullMarked
package io.github.huozi.image;

import org.jspecify.annotations.NullMarked;
