/**
 * Time lines as Mermaid has them, drawn downwards as suits a page. In comes the text; out comes a drawing: {@code
 * TimelineReader} reads a {@code TimelineModel}, {@code TimelineLayout} gives each period its room, {@code TimelineDrawing}
 * draws it.
 */
@NullMarked
package io.github.huozi.diagram.timeline;

import org.jspecify.annotations.NullMarked;
