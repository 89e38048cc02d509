package io.github.huozi.css;

import java.util.Optional;

/** The restrictions that a medium puts on a style sheet. */
public interface CssPolicy {

    /** The reason why something is missing from the CSS that was written. */
    enum Dropped {
        /** An import of another style sheet. */
        IMPORT,
        /** A declaration dropped because of its address. */
        ADDRESS,
        /** A declaration with a function that may load something by unsupported syntax. */
        FUNCTION,
        /** A declaration whose property the medium forbids. */
        PROPERTY,
        /** A rule within a rule, which the medium's readers do not parse. */
        NESTING
    }

    /**
     * Returns the address to write.
     *
     * @param address the address, with escapes resolved
     * @param line the line of the text, from 1
     * @param column the column, from 1
     * @return the address; empty to drop its declaration
     */
    Optional<String> address(String address, int line, int column);

    /** Whether to write declarations of a property, given its name in lower case. */
    default boolean takes(String property) {
        return true;
    }

    /** Whether the medium's readers support blocks within style rules (CSS Nesting). */
    default boolean nests() {
        return true;
    }

    /**
     * Receives what is left out, except what no parser accepts anyway.
     *
     * @param what the address, function, property or rule
     * @param line the line of the text, from 1
     * @param column the column, from 1
     */
    default void dropped(Dropped why, String what, int line, int column) {}
}
