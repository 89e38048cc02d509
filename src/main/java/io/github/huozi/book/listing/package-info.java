/**
 * The text of listings, as every renderer needs it. A {@code pre} comes in, or one line of code and a measure; its lines go
 * out, which of them are numbered or highlighted, and where a long line may wrap.
 */
@NullMarked
package io.github.huozi.book.listing;

import org.jspecify.annotations.NullMarked;
