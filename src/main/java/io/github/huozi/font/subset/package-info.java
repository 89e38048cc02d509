/**
 * Subsets of fonts. In come a face and the characters of a book; out come the bytes of a font with only these, with the
 * glyph ids of the original.
 */
@NullMarked
package io.github.huozi.font.subset;

import org.jspecify.annotations.NullMarked;
