package io.github.huozi.account.words;

/** Whether the other side must contain a word. */
public enum Need {
    REQUIRED,
    /** The word is optional: it is markup of a tool that the account does not cover, or added by Huozi. */
    OPTIONAL
}
