/**
 * Mermaid's mind maps. The text comes in; a drawing goes out: {@code MindmapReader} reads a tree of {@code MindmapNode}s,
 * {@code MindmapLayout} places each on one or both sides of the root, {@code MindmapDrawing} draws them.
 */
@NullMarked
package io.github.huozi.diagram.mindmap;

import org.jspecify.annotations.NullMarked;
