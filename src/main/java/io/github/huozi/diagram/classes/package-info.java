/**
 * Class diagrams of Mermaid ({@code classDiagram}). In go statements; out comes a graph whose nodes have compartments.
 *
 * @see <a href="https://mermaid.js.org/syntax/classDiagram.html">Mermaid, Class diagrams</a>
 */
@NullMarked
package io.github.huozi.diagram.classes;

import org.jspecify.annotations.NullMarked;
