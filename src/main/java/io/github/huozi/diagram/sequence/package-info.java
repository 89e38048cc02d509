/**
 * Mermaid's sequence diagrams. The text comes in; a drawing goes out.
 *
 * <ol>
 * <li>{@code SequenceReader} reads statements into a {@code SequenceModel}: participants, boxes around them, and steps in
 *       order.
 * <li>{@code SequenceColumns} computes the distances between participants from the space that messages and notes need.
 * <li>{@code SequenceLayout} walks through the steps and gives each its height.
 * <li>{@code SequenceDrawing} draws the result.
 * </ol>
 */
@NullMarked
package io.github.huozi.diagram.sequence;

import org.jspecify.annotations.NullMarked;
