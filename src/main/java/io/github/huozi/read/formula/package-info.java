/**
 * Reads the formulas of sources. In comes content in which a formula is a {@code math} element that contains its source or
 * MathML; out comes the same content with a {@link io.github.huozi.math.FormulaElement} in each place, or the source as
 * code if it cannot be read.
 *
 * <ol>
 *   <li>The readers of formats mark formulas: {@link io.github.huozi.read.formula.FormulaMark}.
 *   <li>{@code read.clean} keeps the marks.
 *   <li>{@link io.github.huozi.read.formula.BookFormulas} reads them, in book order, since each may define macros for
 *       later ones.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.formula;

import org.jspecify.annotations.NullMarked;
