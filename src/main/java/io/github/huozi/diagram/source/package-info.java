/**
 * The text of a diagram. The text of a fence comes in; its kind's keyword, its title and alternative text, and its statements
 * at their lines in the fence go out. Anything that cannot be read becomes a {@link
 * io.github.huozi.diagram.source.DiagramFault} at its place. Does not depend on any kind of diagram.
 */
@NullMarked
package io.github.huozi.diagram.source;

import org.jspecify.annotations.NullMarked;
