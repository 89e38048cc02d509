package io.github.huozi.book.control;

/** Why a build ends before it is done. */
public enum StopReason {
    /** Somebody cancelled it. */
    CANCELLED,
    /** The thread that called for it was interrupted. */
    INTERRUPTED,
    /** Its time was up. */
    DEADLINE
}
