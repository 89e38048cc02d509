/**
 * The words of a source, read by separate rules that share no code with {@code read} and {@code markdown}, so that what is lost
 * there is seen here. In comes the text of a source; out come its words by flow. Markup that is not known fails safe: its words
 * are optional.
 *
 * <ol>
 *   <li>{@code SourceBlocks} finds the blocks of Markdown, line by line, whatever quotations and lists they are in.
 *   <li>{@code SourceInlines} reads what is in a line; {@code TagScanner} reads raw HTML, there and in blocks of it.
 *   <li>{@code MarkdownWords} puts notes into the order in which they are called.
 * </ol>
 */
@NullMarked
package io.github.huozi.account.source;

import org.jspecify.annotations.NullMarked;
