/**
 * Draws graphs. In goes a graph; out come the sheets that it fills: as written if that is read well on the page, else closer
 * together or another way, turned by a quarter, or split at its groups.
 */
@NullMarked
package io.github.huozi.diagram.sheet;

import org.jspecify.annotations.NullMarked;
