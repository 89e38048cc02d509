package io.github.huozi.account.words;

/** Whether a word is required on the other side. */
public enum Need {
    REQUIRED,
    /** Optional: unknown markup, or text that Huozi adds. */
    OPTIONAL
}
