/**
 * The model of a book. Records are immutable; the one thing that changes is the jsoup tree of a chapter
 * ({@link io.github.huozi.book.Content}), which has one owner at a time. Values only: what comes in goes out.
 * {@link io.github.huozi.book.Markup} names the elements, classes and attributes on which rooms agree.
 */
@NullMarked
package io.github.huozi.book;

import org.jspecify.annotations.NullMarked;
