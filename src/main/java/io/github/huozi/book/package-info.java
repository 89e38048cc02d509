/**
 * The model of a book. Records are immutable; the one thing that changes is the jsoup tree of a chapter
 * ({@link io.github.huozi.book.Content}), which has one owner at a time. Values only: what comes in goes out.
 * {@link io.github.huozi.book.Markup} names the elements, classes and attributes on which rooms agree.
 *
 * <p>Part of the public API are {@link io.github.huozi.book.Metadata} with its builder, {@link io.github.huozi.book.Contributor},
 * {@link io.github.huozi.book.Role} and {@link io.github.huozi.book.Matter}; the rest is internal.
 */
@NullMarked
package io.github.huozi.book;

import org.jspecify.annotations.NullMarked;
