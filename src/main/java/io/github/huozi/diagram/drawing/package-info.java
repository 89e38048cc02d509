/**
 * What all kinds of diagrams draw with: measured and broken text, tones of a theme, colours of authors, and a canvas that
 * writes SVG of plain attributes. Lengths are in px of CSS. In go texts and shapes; out comes a {@link
 * io.github.huozi.diagram.drawing.Sheet}. Knows no kind of diagram.
 */
@NullMarked
package io.github.huozi.diagram.drawing;

import org.jspecify.annotations.NullMarked;
