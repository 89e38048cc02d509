/**
 * Drawings. In comes SVG with text as outlines, or the outline of a glyph; out comes paint on a canvas, or an SVG path.
 */
@NullMarked
package io.github.huozi.font.drawing;

import org.jspecify.annotations.NullMarked;
