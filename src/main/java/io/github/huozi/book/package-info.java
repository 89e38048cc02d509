/**
 * The model of a book. Holds values only: what comes in goes out. Records are immutable; only the jsoup tree of a chapter
 * changes ({@link io.github.huozi.book.Content}), and it has one owner at a time. {@link io.github.huozi.book.Markup} names the
 * elements, classes and attributes on which rooms agree.
 *
 * <p>The types that manuscripts and extensions use are part of the public API: metadata and roles, the book with its sections,
 * titles, content and pictures, and their vocabulary. The rest is internal.
 */
@NullMarked
package io.github.huozi.book;

import org.jspecify.annotations.NullMarked;
