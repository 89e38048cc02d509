/**
 * Parses LaTeX mathematics to a tree.
 *
 * <ol>
 *   <li>{@code Tokenizer} splits the source into tokens.
 * <li>{@code TokenStream} returns them one by one, with macros expanded.
 * <li>{@code FormulaReader} reads rows, groups, arguments and scripts; {@code AtomReader} and the other readers read what a
 * single command begins.
 * </ol>
 *
 * <p>The tables {@code symbols.tsv} and {@code commands.tsv}, and {@code Environment}, define the commands: each is drawn,
 * set as text, or rejected with a reason. The first error ends parsing with a {@link io.github.huozi.math.tree.MathFault}.
 */
@NullMarked
package io.github.huozi.math.tex;

import org.jspecify.annotations.NullMarked;
