/**
 * Graphs in DOT, the language of Graphviz, without HTML labels. In go statements; out comes a graph: clusters are groups, other
 * subgraphs only the scope of what is set in them.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz, DOT Language</a>
 */
@NullMarked
package io.github.huozi.diagram.dot;

import org.jspecify.annotations.NullMarked;
