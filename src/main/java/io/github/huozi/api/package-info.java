/**
 * What callers and inner rooms share: the {@link io.github.huozi.api.Manuscript} that a caller hands in, the
 * {@link io.github.huozi.api.Source} of each of its sections, what is left out of it, and the interfaces of
 * {@linkplain io.github.huozi.api.Extension extensions} with what they receive and return. Depends on {@code book} and
 * {@code diagnostic} alone, so that every other room may depend on it. Part of the public API.
 */
@NullMarked
package io.github.huozi.api;

import org.jspecify.annotations.NullMarked;
