package io.github.huozi.cover;

import io.github.huozi.book.Asset;

/**
 * A cover in two shapes. The user's picture is the same in both.
 *
 * @param screen for e-books and shops: 1600 × 2560 pixels if it was drawn
 * @param page in the shape of the printed page
 */
public record Cover(Asset screen, Asset page) {}
