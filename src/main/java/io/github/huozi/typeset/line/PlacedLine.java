package io.github.huozi.typeset.line;

import java.util.List;

/**
 * A finished line as it stands on a page, whoever set it.
 *
 * @param glyphs from left to right, with spaces or without
 * @param right the right edge of the text block, in points, on the scale of the glyphs
 */
public record PlacedLine(List<PlacedGlyph> glyphs, double right) {

    public PlacedLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
