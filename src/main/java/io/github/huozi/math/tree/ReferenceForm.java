package io.github.huozi.math.tree;

/** How a reference writes the number of a formula. */
public enum ReferenceForm {
    /** {@code \ref}: as the number is, without its parentheses. */
    PLAIN,
    /** {@code \eqref}. */
    PARENTHESES
}
