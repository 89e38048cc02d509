/**
 * From any HTML tree to content in the vocabulary of {@link io.github.huozi.book.Markup}. In comes a tree as a browser
 * would build it; out comes a tree in which each element is allowed where it is, with the same words in the same order.
 */
@NullMarked
package io.github.huozi.read.clean;

import org.jspecify.annotations.NullMarked;
