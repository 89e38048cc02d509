/**
 * The boxes of formulas: the composer makes them from a tree, and renderers draw them. A box has a width, a height above
 * its baseline and a depth below it, and contains marks ({@link io.github.huozi.math.box.MathMark}) and other boxes. All
 * lengths are in em of the text around the formula; x grows to the right and y upwards, from the left end of the baseline.
 */
@NullMarked
package io.github.huozi.math.box;

import org.jspecify.annotations.NullMarked;
