/**
 * The fonts of one book as the engine sees them. In come the faces of a book and the style of an element; out come the
 * faces in their order, which of them sets a character and how wide, and at the end the subset that the PDF embeds.
 */
@NullMarked
package io.github.huozi.pdf.face;

import org.jspecify.annotations.NullMarked;
