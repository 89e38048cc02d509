/**
 * The text of listings, as every renderer needs it: its lines, the signs in it that are not code, and where a line that is
 * too long may be folded.
 */
@NullMarked
package io.github.huozi.book.listing;

import org.jspecify.annotations.NullMarked;
