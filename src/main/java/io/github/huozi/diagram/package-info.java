/**
 * Diagrams without a browser. The text of a fence in Mermaid or DOT comes in; an SVG drawing goes out, or the statement that is
 * not understood. Each kind has a package:
 *
 * <ol>
 * <li>{@code diagram.source} extracts what all kinds share.
 * <li>The kind's reader makes a model of the statements.
 * <li>Its layout places each part; graphs go through {@code diagram.graph} and {@code diagram.layout}.
 * <li>Its drawing goes onto the canvas of {@code diagram.drawing}.
 * </ol>
 */
@NullMarked
package io.github.huozi.diagram;

import org.jspecify.annotations.NullMarked;
