/**
 * Flowcharts of Mermaid ({@code flowchart}, {@code graph}). Statements come in; a graph goes out.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid, Flowcharts</a>
 */
@NullMarked
package io.github.huozi.diagram.flowchart;

import org.jspecify.annotations.NullMarked;
