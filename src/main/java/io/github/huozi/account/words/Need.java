package io.github.huozi.account.words;

/** Whether the other side must have a word. */
public enum Need {
    REQUIRED,
    /** It may be there or not: markup of a tool that the account does not know, or what Huozi adds. */
    OPTIONAL
}
