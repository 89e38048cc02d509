package io.github.huozi.read.source;

/**
 * A text that is to be parsed.
 *
 * @param text the text, its front matter left out
 * @param lines maps its lines to those of the source
 */
public record LinedText(String text, LineMap lines) {}
