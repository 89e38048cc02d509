package io.github.huozi.typeset;

/** A forced end of the line, as {@code br} is. The line before it is left free like a paragraph's last. */
public record LineBreak() implements Run {}
