/**
 * Font files: loading and judging them, which characters they cover, which face a character is set in, our
 * own subset writer, and SVG whose text is outlines, painted.
 */
@NullMarked
package io.github.huozi.font;

import org.jspecify.annotations.NullMarked;
