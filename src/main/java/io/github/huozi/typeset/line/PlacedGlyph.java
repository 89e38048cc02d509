package io.github.huozi.typeset.line;

/**
 * A character where it stands in a finished line.
 *
 * @param codePoint what it is
 * @param x where its advance begins, in points, from wherever the line counts
 * @param advance in points, without any spacing
 */
public record PlacedGlyph(int codePoint, double x, double advance) {

    double end() {
        return x + advance;
    }
}
