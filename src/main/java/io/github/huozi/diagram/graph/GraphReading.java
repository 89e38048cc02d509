package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.IgnoredStatement;
import java.util.List;

/**
 * The result of a reader.
 *
 * @param ignored statements that a drawing on paper cannot follow
 */
public record GraphReading(DiagramGraph graph, List<IgnoredStatement> ignored) {

    public GraphReading {
        ignored = List.copyOf(ignored);
    }
}
