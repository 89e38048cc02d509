/**
 * Pie charts as Mermaid has them. In comes the text; out comes a drawing: {@code PieReader} reads a {@code PieModel}, {@code
 * PieLayout} finds the places of slices and of their names beside the pie, {@code PieDrawing} draws them.
 */
@NullMarked
package io.github.huozi.diagram.pie;

import org.jspecify.annotations.NullMarked;
