/**
 * Turns any HTML tree into content in the vocabulary of {@link io.github.huozi.book.Markup}. In comes a tree as built by a
 * browser; out comes a tree in which each element is allowed in its place, with the same words in the same order.
 */
@NullMarked
package io.github.huozi.read.clean;

import org.jspecify.annotations.NullMarked;
