/**
 * Shapes that a value may have. In comes a {@link io.github.huozi.config.format.Value}; out comes a typed value, or a
 * diagnostic at its line that says which values are legal and which of them is nearest.
 */
@NullMarked
package io.github.huozi.config.shape;

import org.jspecify.annotations.NullMarked;
