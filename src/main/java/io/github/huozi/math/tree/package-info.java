/**
 * A formula as a tree. Its nodes are the elements of MathML Core, and each that makes an atom in TeX knows the class of that
 * atom, so that both a renderer that reads MathML and a composer that follows the TeXbook's Appendix G find what they need.
 *
 * <p>{@code math.tex} and {@code math.markup} make trees; {@code math.markup}, {@code math.words} and the composer read them.
 * Trees are immutable. Lengths are {@link io.github.huozi.math.tree.Em}: ems of the font at that place.
 */
@NullMarked
package io.github.huozi.math.tree;

import org.jspecify.annotations.NullMarked;
