/**
 * Reads the words of a source by independent rules that share no code with {@code read} and {@code markdown}, so that losses
 * there are detected here. In comes the text of a source; out come its words by flow. Unknown markup fails safe: its words
 * are optional.
 *
 * <ol>
 * {@code SourceBlocks} finds the blocks of Markdown, line by line, in any nesting of quotations and lists.
 * {@code SourceInlines} reads inline content; {@code TagScanner} reads raw HTML, inline and in blocks.
 * {@code MarkdownWords} arranges notes in the order of the calls to them.
 * </ol>
 */
@NullMarked
package io.github.huozi.account.source;

import org.jspecify.annotations.NullMarked;
