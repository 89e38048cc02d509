package io.github.huozi.book.control;

/** Why a build ends before it is done. */
public enum StopReason {
    /** It was cancelled. */
    CANCELLED,
    /** The calling thread was interrupted. */
    INTERRUPTED,
    /** Its deadline passed. */
    DEADLINE
}
