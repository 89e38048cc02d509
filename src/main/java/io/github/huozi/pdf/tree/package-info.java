/**
 * Small steps in the two trees of the renderer: the DOM of the print document, and the boxes that the engine lays out.
 */
@NullMarked
package io.github.huozi.pdf.tree;

import org.jspecify.annotations.NullMarked;
