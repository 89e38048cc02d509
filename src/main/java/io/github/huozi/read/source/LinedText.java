package io.github.huozi.read.source;

/**
 * A text to parse.
 *
 * @param text the text, without its front matter
 * @param lines the map of its lines to those of the source
 */
public record LinedText(String text, LineMap lines) {}
