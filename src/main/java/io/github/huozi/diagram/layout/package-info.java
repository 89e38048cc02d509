/**
 * Places the nodes, groups and edges of a graph.
 *
 * <ol>
 * <li>{@link io.github.huozi.diagram.layout.NodeSetter} breaks texts and sizes nodes.
 * <li>{@link io.github.huozi.diagram.layout.GraphLayout} splits the graph into islands: groups that no edge enters or leaves
 *       are laid out separately, in their own direction, and then count as one box.
 * <li>An island with edges goes to {@code LayeredPlacement}, the only class that depends on the Eclipse Layout Kernel; one
 *       without is set in rows.
 * </ol>
 * A {@link io.github.huozi.diagram.layout.PlacedGraph} goes out. Lengths are in px.
 */
@NullMarked
package io.github.huozi.diagram.layout;

import org.jspecify.annotations.NullMarked;
