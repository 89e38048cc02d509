/**
 * State diagrams of Mermaid ({@code stateDiagram-v2}). Statements come in; a graph goes out: composite states are groups, and
 * so are concurrent regions.
 *
 * @see <a href="https://mermaid.js.org/syntax/stateDiagram.html">Mermaid, State diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.state;

import org.jspecify.annotations.NullMarked;
