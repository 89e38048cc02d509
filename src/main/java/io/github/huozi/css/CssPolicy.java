package io.github.huozi.css;

import java.util.Optional;

/** What a medium makes of a style sheet. */
public interface CssPolicy {

    /** Why something is not in the CSS that was written. */
    enum Dropped {
        /** Rules of another sheet. */
        IMPORT,
        /** A declaration, for an address of it. */
        ADDRESS,
        /** A declaration whose function loads something in a way that is not understood. */
        FUNCTION,
        /** A declaration whose property the medium forbids. */
        PROPERTY,
        /** A rule within a rule, which the medium's readers do not parse. */
        NESTING
    }

    /**
     * The address to be written.
     *
     * @param address as it is understood, escapes resolved
     * @param line of the text, from 1
     * @param column of the line, from 1
     * @return the address to write; empty to drop its declaration
     */
    Optional<String> address(String address, int line, int column);

    /** Whether declarations of a property are written; by its name in lower case. */
    default boolean takes(String property) {
        return true;
    }

    /** Whether the medium's readers know blocks within style rules (CSS Nesting). */
    default boolean nests() {
        return true;
    }

    /**
     * Receives what is left out, but for what no program would understand.
     *
     * @param what the address, function, property or rule
     * @param line of the text, from 1
     * @param column of the line, from 1
     */
    default void dropped(Dropped why, String what, int line, int column) {}
}
