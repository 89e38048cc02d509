/**
 * Reads sources: in goes a {@link io.github.huozi.api.Manuscript}, out comes a {@link io.github.huozi.book.Book} whose
 * sections hold trees in the vocabulary of {@link io.github.huozi.book.Markup}. One reader a format.
 */
@NullMarked
package io.github.huozi.read;

import org.jspecify.annotations.NullMarked;
