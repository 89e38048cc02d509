/**
 * Fonts for formulas. In comes a face with table {@code MATH}; out come its constants, its glyphs with their parameters,
 * and larger ones where a formula needs them. All lengths are in em of the face.
 */
@NullMarked
package io.github.huozi.math.font;

import org.jspecify.annotations.NullMarked;
