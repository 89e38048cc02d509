/**
 * Passes over the content of sections, one class per pass. In comes a {@link io.github.huozi.book.Book}; out comes a book
 * whose trees the passes have changed in place. {@code Transformer} runs them, and those that a program adds, in the order
 * that each defines; a file in {@code META-INF/services} registers them.
 */
@NullMarked
package io.github.huozi.transform;

import org.jspecify.annotations.NullMarked;
