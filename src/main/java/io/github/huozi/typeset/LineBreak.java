package io.github.huozi.typeset;

/** A forced line break, such as {@code br}. The line before it is not justified, like a paragraph's last line. */
public record LineBreak() implements Run {}
