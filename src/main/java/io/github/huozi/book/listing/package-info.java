/**
 * The text of listings, as every renderer needs it. In comes a {@code pre}, or one line of code and a measure; out come
 * its lines, which of them have numbers or marks, and where a line that is too long may be folded.
 */
@NullMarked
package io.github.huozi.book.listing;

import org.jspecify.annotations.NullMarked;
