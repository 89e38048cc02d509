package io.github.huozi.api;

import io.github.huozi.diagnostic.Position;

/**
 * The Markdown of a title in a list of chapters, such as {@code SUMMARY.md}.
 *
 * @param text inline Markdown, on one line or several; may be followed by the footnotes that it refers to, each a paragraph
 * @param position the position of its first character; its path names the list, and addresses in the title are relative to it
 */
public record MarkdownTitle(String text, Position position) {}
