/**
 * Passes over the content of sections, one class each. In comes a {@link io.github.huozi.book.Book}; out comes a book
 * whose trees the passes have changed in place. {@code Transformer} runs them in their one right order, and says why it
 * is that.
 */
@NullMarked
package io.github.huozi.transform;

import org.jspecify.annotations.NullMarked;
