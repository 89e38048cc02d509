/**
 * The words of a source, read by separate rules that share no code with {@code read} and {@code markdown}, so that their losses
 * become visible. In comes the text of a source; out come its words by flow. Unknown markup is treated as optional words.
 *
 * <ol>
 * <li>{@code SourceBlocks} finds the blocks of Markdown, line by line, within quotations and lists of any depth.
 * <li>{@code SourceInlines} reads the content of a line; {@code TagScanner} reads raw HTML, both inline and in blocks.
 * <li>{@code MarkdownWords} orders notes by their calls.
 * </ol>
 */
@NullMarked
package io.github.huozi.account.source;

import org.jspecify.annotations.NullMarked;
