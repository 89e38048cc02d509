/**
 * Graphs in DOT, the language of Graphviz, without HTML labels. Statements come in; a graph goes out: clusters are groups,
 * other subgraphs are only scopes of settings.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz, DOT Language</a>
 */
@NullMarked
package io.github.huozi.diagram.dot;

import org.jspecify.annotations.NullMarked;
