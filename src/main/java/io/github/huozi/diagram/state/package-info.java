/**
 * State diagrams of Mermaid ({@code stateDiagram-v2}). In go statements; out comes a graph: composite states are groups, and so
 * are regions that run at the same time.
 *
 * @see <a href="https://mermaid.js.org/syntax/stateDiagram.html">Mermaid, State diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.state;

import org.jspecify.annotations.NullMarked;
