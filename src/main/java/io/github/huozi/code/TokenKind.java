package io.github.huozi.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of tokens. Style sheets refer to a kind by its class. */
public enum TokenKind {
    COMMENT,
    KEYWORD,
    TYPE,
    /** A constant of the language, such as {@code true}; an atom, a symbol. */
    LITERAL,
    NUMBER,
    STRING,
    /** The name of a function that is called or defined. */
    FUNCTION,
    /** Statements about the code: annotations, attributes, the preprocessor. */
    META,
    VARIABLE,
    /** The name of a markup element, the header of a settings section. */
    TAG,
    /** A key, which has a value. */
    ATTRIBUTE,
    HEADING,
    /** The prompt of a shell. */
    PROMPT,
    ADDED,
    REMOVED;

    private static final String PREFIX = "hl-";

    /** Returns the class of an element that contains a token of this kind. */
    public String cssClass() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind of a class. */
    public static Optional<TokenKind> ofClass(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.cssClass().equals(name))
                .findFirst();
    }
}
