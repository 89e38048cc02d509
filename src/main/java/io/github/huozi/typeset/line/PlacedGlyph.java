package io.github.huozi.typeset.line;

/**
 * A character at its position in a finished line.
 *
 * @param codePoint the character
 * @param x the start of its advance, in points from the line's origin
 * @param advance the advance in points, without any spacing
 */
public record PlacedGlyph(int codePoint, double x, double advance) {

    double end() {
        return x + advance;
    }
}
