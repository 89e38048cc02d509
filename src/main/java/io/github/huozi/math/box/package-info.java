/**
 * Boxes of formulas: what the composer makes of a tree, and what a renderer draws. A box has a width, a height above its
 * baseline and a depth below it, and holds marks ({@link io.github.huozi.math.box.MathMark}) and other boxes. All lengths are
 * in em of the text that the formula belongs to; x grows to the right and y upwards, from the left end of the baseline.
 */
@NullMarked
package io.github.huozi.math.box;

import org.jspecify.annotations.NullMarked;
