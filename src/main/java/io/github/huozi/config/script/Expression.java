package io.github.huozi.config.script;

import java.util.List;
import java.util.Map;

/** An expression of a script, as far as a literal could be made of it. */
sealed interface Expression {

    /** Where it begins in the script. */
    int start();

    /** A text, or a number or a word such as {@code true}, which is written as it is. */
    record Plain(String text, boolean quoted, int start) implements Expression {}

    /** Texts with expressions between them; each text is a {@link Plain}. */
    record Template(List<Expression> parts, int start) implements Expression {}

    record Listing(List<Expression> items, int start) implements Expression {}

    record Structure(List<Property> properties, int start) implements Expression {}

    /** {@code ...x} in a list, a structure or a call. */
    record Spread(Expression of, int start) implements Expression {}

    record Name(String name, int start) implements Expression {}

    /** {@code of.key} or {@code of[key]}. */
    record Member(Expression of, Expression key, int start) implements Expression {}

    record Call(Expression callee, List<Expression> arguments, int start) implements Expression {}

    /** Several joined by {@code +}. */
    record Sum(List<Expression> terms, int start) implements Expression {}

    /** The first of these that says something, {@code a || b} and {@code a ?? b}. */
    record Either(List<Expression> choices, int start) implements Expression {}

    /**
     * A function that does nothing but return something.
     *
     * @param parameters their names; one that is taken apart has an empty one
     * @param declared what is declared in its body
     */
    record Lambda(List<String> parameters, Map<String, Expression> declared, Expression result, int start)
            implements Expression {}

    /** What would have to be computed. */
    record Opaque(int start, int end) implements Expression {}

    /** A key with its value; the key is an empty text where the value is a {@link Spread}. */
    record Property(Expression key, Expression value) {}
}
