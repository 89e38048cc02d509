/**
 * Shapes that a value may have. In comes a {@link io.github.huozi.config.format.Value}; out comes a typed value, or a
 * diagnostic at its line that names the legal values and the nearest of them.
 */
@NullMarked
package io.github.huozi.config.shape;

import org.jspecify.annotations.NullMarked;
