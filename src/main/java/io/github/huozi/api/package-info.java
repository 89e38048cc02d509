/**
 * Types shared by callers and inner rooms: the {@link io.github.huozi.api.Manuscript} that a caller hands in, the {@link
 * io.github.huozi.api.Source} of each of its sections, omissions, and the interfaces of {@linkplain
 * io.github.huozi.api.Extension extensions} with the types they receive and return. Depends only on {@code book} and {@code
 * diagnostic}, so that every other room may depend on it. Part of the public API.
 */
@NullMarked
package io.github.huozi.api;

import org.jspecify.annotations.NullMarked;
