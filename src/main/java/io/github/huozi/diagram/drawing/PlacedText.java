package io.github.huozi.diagram.drawing;

/**
 * A text on a canvas.
 *
 * @param text its lines parted by line feeds
 * @param area what its letters take
 * @param holder the box that it is to lie in; its own area when it lies in none
 */
public record PlacedText(String text, Area area, Area holder) {}
