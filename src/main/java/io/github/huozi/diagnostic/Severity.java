package io.github.huozi.diagnostic;

/** How bad a finding is; the order is from mild to fatal. */
public enum Severity {
    /** Worth knowing, nothing to do. */
    INFO,
    /** The book is made, but a reader would notice. */
    WARNING,
    /** The book is not made. */
    ERROR
}
