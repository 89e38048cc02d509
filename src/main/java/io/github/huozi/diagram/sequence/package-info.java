/**
 * Sequence diagrams as Mermaid has them. In comes the text; out comes a drawing.
 *
 * <ol>
 *   <li>{@code SequenceReader} reads statements into a {@code SequenceModel}: participants, boxes around them, and steps in order.
 *   <li>{@code SequenceColumns} finds out how far apart the participants are, from what each message and note between them needs.
 *   <li>{@code SequenceLayout} goes down the steps and gives each its height.
 *   <li>{@code SequenceDrawing} draws what has its place.
 * </ol>
 */
@NullMarked
package io.github.huozi.diagram.sequence;

import org.jspecify.annotations.NullMarked;
