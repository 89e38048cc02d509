package io.github.huozi.config.shape;

import io.github.huozi.diagnostic.Position;

/**
 * A value with its position.
 *
 * @param <T> the type of the value
 */
public record Located<T>(T value, Position position) {}
