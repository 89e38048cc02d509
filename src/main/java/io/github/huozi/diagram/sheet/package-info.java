/**
 * Draws graphs. A graph comes in; the sheets that it fills go out: as written if that is easy to read on the page, otherwise
 * denser or in another direction, rotated by 90 degrees, or split at its groups.
 */
@NullMarked
package io.github.huozi.diagram.sheet;

import org.jspecify.annotations.NullMarked;
