package io.github.huozi.diagnostic;

/** How severe a finding is, in ascending order. */
public enum Severity {
    /** For information; no action is needed. */
    INFO,
    /** The book is made, but readers would notice the problem. */
    WARNING,
    /** The book is not made. */
    ERROR
}
