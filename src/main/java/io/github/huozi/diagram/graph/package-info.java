/**
 * The model of diagrams that are graphs: nodes, groups that hold them, and edges. Readers build it statement by statement with
 * {@link io.github.huozi.diagram.graph.GraphBuilder}; the result is immutable. Depends on neither positions nor SVG.
 */
@NullMarked
package io.github.huozi.diagram.graph;

import org.jspecify.annotations.NullMarked;
