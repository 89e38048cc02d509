package io.github.huozi.typeset;

/** A leaf of a paragraph: text in one font, a box, or a forced line break. */
public sealed interface Run permits TextRun, Box, LineBreak {}
