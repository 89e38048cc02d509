/**
 * Formulas of sources. In comes content in which a formula is an element {@code math} with its source or with MathML in it; out
 * comes the same content with a {@link io.github.huozi.math.FormulaElement} in each place, or with the source as code where it
 * cannot be read.
 *
 * <ol>
 *   <li>The readers of formats mark formulas: {@link io.github.huozi.read.formula.FormulaMark}.
 *   <li>{@code read.clean} lets the marks through.
 *   <li>{@link io.github.huozi.read.formula.BookFormulas} reads them, in the order of the book, since each may define macros for
 *       those after it.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.formula;

import org.jspecify.annotations.NullMarked;
