/**
 * The shapes of values. A {@link io.github.huozi.config.format.Value} comes in; a typed value goes out, or a diagnostic at its
 * line that names the legal values and the closest one.
 */
@NullMarked
package io.github.huozi.config.shape;

import org.jspecify.annotations.NullMarked;
