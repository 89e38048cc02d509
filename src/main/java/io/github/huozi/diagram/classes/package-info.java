/**
 * Class diagrams of Mermaid ({@code classDiagram}). Statements come in; a graph goes out whose nodes have compartments.
 *
 * @see <a href="https://mermaid.js.org/syntax/classDiagram.html">Mermaid, Class diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.classes;

import org.jspecify.annotations.NullMarked;
