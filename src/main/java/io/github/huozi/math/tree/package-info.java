/**
 * A formula as a tree. Its nodes are the elements of MathML Core, and each that is an atom in TeX has the class of that
 * atom, so that it serves both renderers of MathML and a composer that follows the TeXbook's Appendix G.
 *
 * <p>{@code math.tex} and {@code math.markup} make trees; {@code math.markup}, {@code math.words} and the composer read
 * them. Trees are immutable. Lengths are {@link io.github.huozi.math.tree.Em}: em of the current font.
 */
@NullMarked
package io.github.huozi.math.tree;

import org.jspecify.annotations.NullMarked;
