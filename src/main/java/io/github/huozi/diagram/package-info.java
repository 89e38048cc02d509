/**
 * Diagrams without a browser. In goes the text of a fence in Mermaid or DOT; out comes a drawing in SVG, or the statement that
 * is not understood. Each kind has a package:
 *
 * <ol>
 *   <li>{@code diagram.source} takes out what all kinds share.
 *   <li>The kind's reader makes a model of the statements.
 *   <li>Its layout gives each part a place; graphs go through {@code diagram.graph} and {@code diagram.layout}.
 *   <li>Its drawing goes onto the canvas of {@code diagram.drawing}.
 * </ol>
 */
@NullMarked
package io.github.huozi.diagram;

import org.jspecify.annotations.NullMarked;
