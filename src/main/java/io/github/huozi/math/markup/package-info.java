/**
 * Formulas as MathML. {@link io.github.huozi.math.markup.MathmlWriter} writes a tree as MathML Core, with the space that
 * TeX sets between atoms, and with the attributes of MathML 3 where older reading systems need them; {@link
 * io.github.huozi.math.markup.MathmlReader} reads MathML to a tree, with the classes of atoms from the operator dictionary.
 */
@NullMarked
package io.github.huozi.math.markup;

import org.jspecify.annotations.NullMarked;
