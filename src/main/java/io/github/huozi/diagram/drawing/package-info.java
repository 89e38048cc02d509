/**
 * The tools that all kinds of diagrams draw with: measured and broken text, tones of a theme, colours of authors, and a canvas
 * that writes SVG with plain attributes. Lengths are in CSS px. Texts and shapes come in; a {@link
 * io.github.huozi.diagram.drawing.Sheet} goes out. Does not depend on any kind of diagram.
 */
@NullMarked
package io.github.huozi.diagram.drawing;

import org.jspecify.annotations.NullMarked;
