/**
 * Formulas as pictures, for readers without MathML. In come boxes; out come SVG files that need no font.
 */
@NullMarked
package io.github.huozi.math.drawing;

import org.jspecify.annotations.NullMarked;
