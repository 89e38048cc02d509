/**
 * Turns Markdown into a tree as built by a browser. In comes text whose short codes and includes have been replaced; out
 * comes a jsoup tree that {@code read.clean} turns into content.
 *
 * <ol>
 *   <li>{@code markdown} parses the text ({@link io.github.huozi.read.markdown.MarkdownReader}).
 *   <li>{@code MarkdownFaults} reports Markdown that is valid but hardly meant.
 *   <li>{@code MarkdownHtml} writes HTML in which blocks, links and pictures carry their position.
 *   <li>A browser's parser reads that HTML, since raw HTML and Markdown may interleave.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.markdown;

import org.jspecify.annotations.NullMarked;
