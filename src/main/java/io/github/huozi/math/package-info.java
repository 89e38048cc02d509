/**
 * Formulas, independent of any rendering engine. In come LaTeX or MathML; out come a tree, MathML, words and boxes.
 *
 * <ol>
 *   <li>{@code math.tex} and {@code math.markup} read the source to a {@link io.github.huozi.math.tree.MathTree}, or report one
 *       {@link io.github.huozi.math.tree.MathFault}.
 *   <li>{@code math.markup} writes a tree as MathML Core.
 * <li>{@code math.words} writes it as a line of text, and as alternative text.
 *   <li>The composer lays it out as boxes of glyphs and rules.
 * </ol>
 *
 * <p>In a chapter's content a formula is one {@link io.github.huozi.math.FormulaElement}.
 */
@NullMarked
package io.github.huozi.math;

import org.jspecify.annotations.NullMarked;
