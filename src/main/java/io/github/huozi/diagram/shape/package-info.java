/**
 * The shapes of nodes and of edges' ends. In goes a shape with the room that its text needs; out come its size, its outline and
 * the lines in it. Edges are cut where they meet an outline.
 */
@NullMarked
package io.github.huozi.diagram.shape;

import org.jspecify.annotations.NullMarked;
