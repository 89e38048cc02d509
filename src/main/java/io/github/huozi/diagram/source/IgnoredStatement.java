package io.github.huozi.diagram.source;

/**
 * A statement that a drawing on paper cannot follow, such as a click callback; the drawing is whole without it.
 *
 * @param line in the fence, from 1
 * @param text as the source has it
 */
public record IgnoredStatement(int line, String text) {}
