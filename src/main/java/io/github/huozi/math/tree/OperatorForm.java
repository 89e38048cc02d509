package io.github.huozi.math.tree;

/** Where an operator stands among its operands: MathML Core, section 3.2.4.2. */
public enum OperatorForm {
    PREFIX,
    INFIX,
    POSTFIX
}
