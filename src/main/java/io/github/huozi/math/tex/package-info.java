/**
 * Reads LaTeX mathematics to a tree.
 *
 * <ol>
 *   <li>{@code Tokenizer} splits the source into tokens.
 *   <li>{@code TokenStream} gives them one by one, macros written out.
 *   <li>{@code FormulaReader} reads rows, groups, arguments and scripts; {@code AtomReader} and the readers beside it read what
 *       one command begins.
 * </ol>
 *
 * <p>Which commands there are is said in the tables {@code symbols.tsv} and {@code commands.tsv} and in {@code Environment}: each
 * is drawn, set as text, or refused with a reason. The first thing that cannot be read ends the reading with a
 * {@link io.github.huozi.math.tree.MathFault}.
 */
@NullMarked
package io.github.huozi.math.tex;

import org.jspecify.annotations.NullMarked;
