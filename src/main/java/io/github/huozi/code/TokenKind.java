package io.github.huozi.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token is. Style sheets know a kind by its class. */
public enum TokenKind {
    COMMENT,
    KEYWORD,
    TYPE,
    /** A constant of the language, such as {@code true}; an atom, a symbol. */
    LITERAL,
    NUMBER,
    STRING,
    /** A name that is called or defined as a function. */
    FUNCTION,
    /** What speaks about the code: annotations, attributes, the preprocessor. */
    META,
    VARIABLE,
    /** The name of an element of markup, the head of a section of settings. */
    TAG,
    /** A key: what has a value. */
    ATTRIBUTE,
    HEADING,
    /** What a shell writes before a command is typed. */
    PROMPT,
    ADDED,
    REMOVED;

    private static final String PREFIX = "hl-";

    /** The class of an element that holds a token of this kind. */
    public String cssClass() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a class stands for. */
    public static Optional<TokenKind> ofClass(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.cssClass().equals(name))
                .findFirst();
    }
}
