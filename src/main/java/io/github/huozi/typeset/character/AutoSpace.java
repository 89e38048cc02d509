package io.github.huozi.typeset.character;

/** Whether Han and Western text are spaced apart (CLREQ, “Composition of Chinese and Western Mixed Text”). */
public enum AutoSpace {
    /** By a quarter em. */
    QUARTER,
    /** Only where the source has a space. */
    NONE
}
