package io.github.huozi.config.script;

import java.util.List;
import java.util.Map;

/** An expression of a script, as far as it could evaluate to a literal. */
sealed interface Expression {

    /** Returns where it begins in the script. */
    int start();

    /** A text, or a number or a word such as {@code true}, kept as written. */
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

    /** The first of these with a value, {@code a || b} and {@code a ?? b}. */
    record Either(List<Expression> choices, int start) implements Expression {}

    /**
     * A function that only returns something.
     *
     * @param parameters their names; empty for a destructured one
     * @param declared the declarations in its body
     */
    record Lambda(List<String> parameters, Map<String, Expression> declared, Expression result, int start)
            implements Expression {}

    /** An expression that would have to be computed. */
    record Opaque(int start, int end) implements Expression {}

    /** A key with its value; the key is an empty text if the value is a {@link Spread}. */
    record Property(Expression key, Expression value) {}
}
