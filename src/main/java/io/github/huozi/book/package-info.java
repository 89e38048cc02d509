/**
 * The model of a book. Records are immutable; the one thing that changes is the jsoup tree of a chapter
 * ({@link io.github.huozi.book.Content}), which has one owner at a time. Values only: what comes in goes out.
 * {@link io.github.huozi.book.Markup} names the elements, classes and attributes on which rooms agree.
 *
 * <p>What a manuscript and an extension meet is part of the public API: metadata and roles, the book with its sections, titles,
 * content and pictures, and their vocabulary. The rest is internal.
 */
@NullMarked
package io.github.huozi.book;

import org.jspecify.annotations.NullMarked;
