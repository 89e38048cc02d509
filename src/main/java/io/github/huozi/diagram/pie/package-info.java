/**
 * Mermaid's pie charts. The text comes in; a drawing goes out: {@code PieReader} reads a {@code PieModel}, {@code PieLayout}
 * places the slices and their names beside the pie, {@code PieDrawing} draws them.
 */
@NullMarked
package io.github.huozi.diagram.pie;

import org.jspecify.annotations.NullMarked;
