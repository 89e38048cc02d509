/**
 * The composer of formulas. In come a {@link io.github.huozi.math.tree.MathTree} and a font; out come boxes.
 *
 * <p>The steps are those of the TeXbook's Appendix G, with the constants of the font's table {@code MATH} in place of the
 * parameters of TeX's fonts, as MathML Core assigns them:
 *
 * <ol>
 * <li>{@code FormulaStyle}: the eight styles, and which one applies to a part of a formula.
 * <li>{@code RowComposer}: rules 5, 6, 19 and 20; a row of atoms, which of them are Bin, delimiters that grow, space.
 *   <li>{@code GlyphBoxes}: rules 14 and 17; characters, and glyphs that grow.
 *   <li>{@code FractionComposer}: rule 15. {@code RadicalComposer}: rule 11.
 *   <li>{@code ScriptComposer}: rule 18, with kerns at the corners of glyphs.
 * <li>{@code LimitComposer}: rules 13 and 13a; large operators, and their limits.
 *   <li>{@code AccentComposer}: rules 9, 10 and 12; accents, lines, arrows and braces.
 *   <li>{@code TableComposer}: the alignments of plain TeX, LaTeX and amsmath. {@code EnclosureComposer}: frames and struts.
 * <li>{@code FormulaComposer}: the formula, in one box, or in several between which a line may break.
 * </ol>
 */
@NullMarked
package io.github.huozi.math.compose;

import org.jspecify.annotations.NullMarked;
