package io.github.huozi.css;

import java.util.Optional;

/** The rules of a medium for style sheets. */
public interface CssPolicy {

    /** Why a construct was dropped. */
    enum Dropped {
        /** An import of another sheet. */
        IMPORT,
        /** A declaration with a rejected address. */
        ADDRESS,
        /** A declaration with a function that loads resources in an unsupported way. */
        FUNCTION,
        /** A declaration whose property the medium forbids. */
        PROPERTY,
        /** A rule within a rule, which readers of the medium do not parse. */
        NESTING
    }

    /**
     * Returns the address to write.
     *
     * @param address the address with escapes resolved
     * @param line the line in the text, from 1
     * @param column the column in the line, from 1
     * @return the address to write; empty to drop its declaration
     */
    Optional<String> address(String address, int line, int column);

    /** Whether declarations of a property are written, by its name in lower case. */
    default boolean takes(String property) {
        return true;
    }

    /** Whether readers of the medium support blocks within style rules (CSS Nesting). */
    default boolean nests() {
        return true;
    }

    /**
     * Receives dropped constructs, except those that no parser accepts.
     *
     * @param what the address, function, property or rule
     * @param line the line in the text, from 1
     * @param column the column in the line, from 1
     */
    default void dropped(Dropped why, String what, int line, int column) {}
}
