/**
 * Mind maps as Mermaid has them. In comes the text; out comes a drawing: {@code MindmapReader} reads a tree of {@code
 * MindmapNode}s, {@code MindmapLayout} gives each its place on one side of the root or on both, {@code MindmapDrawing} draws
 * them.
 */
@NullMarked
package io.github.huozi.diagram.mindmap;

import org.jspecify.annotations.NullMarked;
