package io.github.huozi.math.tree;

/** How a reference writes the number of a formula. */
public enum ReferenceForm {
    /** {@code \ref}: the number without its parentheses. */
    PLAIN,
    /** {@code \eqref}. */
    PARENTHESES
}
