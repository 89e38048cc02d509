/**
 * Configuration that is written in JavaScript or TypeScript. In comes the text of a file such as {@code config.mts}, with the
 * files beside it that it imports; out comes a tree of {@link io.github.huozi.config.format.Value}s. Nothing is ever executed:
 * <ol>
 *   <li>{@code ScriptTokens} cuts the text (ECMA-262, section 12);
 *   <li>{@code ScriptParser} makes a {@code ScriptModule} of it: what is declared, imported and exported;
 *   <li>{@code ScriptValues} follows names, imports, spreads and functions that do no more than return something, and writes
 *       down literals. What would have to be computed becomes a {@code Value.Unread} with its line.
 * </ol>
 */
@NullMarked
package io.github.huozi.config.script;

import org.jspecify.annotations.NullMarked;
