/**
 * Puts a buyer's name or an order number into a finished EPUB or PDF, on one page and in its metadata, without building
 * the book again. In come the bytes of a file and a text; out come those of the copy.
 */
@NullMarked
package io.github.huozi.stamp;

import org.jspecify.annotations.NullMarked;
