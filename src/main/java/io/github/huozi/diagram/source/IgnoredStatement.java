package io.github.huozi.diagram.source;

/**
 * A statement that a drawing on paper cannot follow, such as a click callback; the drawing is complete without it.
 *
 * @param line the line in the fence, from 1
 * @param text the text as in the source
 */
public record IgnoredStatement(int line, String text) {}
