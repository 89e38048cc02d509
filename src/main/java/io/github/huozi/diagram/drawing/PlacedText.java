package io.github.huozi.diagram.drawing;

/**
 * A text on a canvas.
 *
 * @param text its lines separated by line feeds
 * @param area the area of its letters
 * @param holder the box that should contain it; its own area if there is none
 */
public record PlacedText(String text, Area area, Area holder) {}
