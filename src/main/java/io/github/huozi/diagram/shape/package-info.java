/**
 * The shapes of nodes and of the ends of edges. A shape comes in, with the space that its text needs; its size, its outline and
 * its inner lines go out. Edges are cut where they meet an outline.
 */
@NullMarked
package io.github.huozi.diagram.shape;

import org.jspecify.annotations.NullMarked;
