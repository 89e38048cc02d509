package io.github.huozi.math.tree;

/** The position of an operator among its operands: MathML Core, section 3.2.4.2. */
public enum OperatorForm {
    PREFIX,
    INFIX,
    POSTFIX
}
