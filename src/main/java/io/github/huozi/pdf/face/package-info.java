/**
 * The fonts of one book for the engine. In come the faces of a book and the style of an element; out come the faces in
 * order, the face and width of each character, and finally the embedded subset.
 */
@NullMarked
package io.github.huozi.pdf.face;

import org.jspecify.annotations.NullMarked;
