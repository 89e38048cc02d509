/**
 * Configuration written in JavaScript or TypeScript. The text of a file such as {@code config.mts} comes in, with the
 * neighbouring files that it imports; a tree of {@link io.github.huozi.config.format.Value}s goes out. Nothing is ever
 * executed:
 *
 * <ol>
 * <li>{@code ScriptTokens} tokenises the text (ECMA-262, section 12);
 * <li>{@code ScriptParser} makes a {@code ScriptModule} of it: its declarations, imports and exports;
 * <li>{@code ScriptValues} follows names, imports, spreads and functions that only return something, and evaluates literals.
 *       Anything that would have to be computed becomes a {@code Value.Unread} with its line.
 * </ol>
 */
@NullMarked
package io.github.huozi.config.script;

import org.jspecify.annotations.NullMarked;
