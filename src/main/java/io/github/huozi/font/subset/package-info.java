/**
 * Writes a font that holds only the characters of a book, with the glyph ids of the original.
 */
@NullMarked
package io.github.huozi.font.subset;

import org.jspecify.annotations.NullMarked;
