package io.github.huozi.config.shape;

import io.github.huozi.diagnostic.Position;

/**
 * A value with the place where it was given.
 *
 * @param <T> the type of the value
 */
public record Located<T>(T value, Position position) {}
