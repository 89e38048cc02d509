/**
 * Mermaid's time lines, drawn downwards to suit a page. The text comes in; a drawing goes out: {@code TimelineReader} reads a
 * {@code TimelineModel}, {@code TimelineLayout} places each period, {@code TimelineDrawing} draws it.
 */
@NullMarked
package io.github.huozi.diagram.timeline;

import org.jspecify.annotations.NullMarked;
