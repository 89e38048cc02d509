package io.github.huozi.api;

import io.github.huozi.diagnostic.Position;

/**
 * A title as a list of chapters has it in Markdown, such as {@code SUMMARY.md}.
 *
 * @param text inline Markdown, on one line or several; after it may follow the notes that it calls, each a paragraph
 * @param position of its first character; its path names the list, and addresses in the title are relative to it
 */
public record MarkdownTitle(String text, Position position) {}
