/**
 * The two trees of the renderer: the DOM of the print document, and the boxes that the engine lays out. In come nodes; out
 * come their neighbours, their boxes, and their roles: {@link io.github.huozi.pdf.tree.BlockRole} is shared by document,
 * layouts, structure and style sheets.
 */
@NullMarked
package io.github.huozi.pdf.tree;

import org.jspecify.annotations.NullMarked;
