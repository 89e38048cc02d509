package io.github.huozi.diagram.mindmap;

import io.github.huozi.diagram.source.IgnoredStatement;
import java.util.List;

/**
 * The content of a mind map.
 *
 * @param ignored icons and classes of Mermaid's own themes
 */
record Mindmap(MindmapNode root, List<IgnoredStatement> ignored) {

    Mindmap {
        ignored = List.copyOf(ignored);
    }
}
