/**
 * Drawings: SVG whose text is outlines, painted onto a canvas, and outlines written as SVG paths.
 */
@NullMarked
package io.github.huozi.font.drawing;

import org.jspecify.annotations.NullMarked;
