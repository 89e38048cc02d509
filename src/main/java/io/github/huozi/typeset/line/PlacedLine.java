package io.github.huozi.typeset.line;

import java.util.List;

/**
 * A finished line as placed on a page by any tool.
 *
 * @param glyphs the glyphs from left to right, with or without spaces
 * @param right the right edge of the text block, in points, on the scale of the glyphs
 */
public record PlacedLine(List<PlacedGlyph> glyphs, double right) {

    public PlacedLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Returns the characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
