/**
 * The text of a diagram. In goes the text of a fence; out comes its kind's keyword, its title and alternative text, and its
 * statements at the lines that they have in the fence. What cannot be read is a {@link
 * io.github.huozi.diagram.source.DiagramFault} at its place. Knows no kind of diagram.
 */
@NullMarked
package io.github.huozi.diagram.source;

import org.jspecify.annotations.NullMarked;
