/**
 * The fonts of one book as the engine sees them: which faces a style gets, which of them sets a character, and the subset
 * that the PDF embeds.
 */
@NullMarked
package io.github.huozi.pdf.face;

import org.jspecify.annotations.NullMarked;
