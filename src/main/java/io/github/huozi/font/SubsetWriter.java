package io.github.huozi.font;

import java.util.BitSet;

/** Writes a face with the outlines of some characters only, every glyph keeping its id. Stateless. */
public final class SubsetWriter {

    /** What the subset is for, which decides the layout tables it keeps. */
    public enum Purpose {
        /** For the PDF engine: no GSUB and no GPOS. */
        PRINT,
        /** For e-books and the web: with the tables that trimming, joining, kerning and vertical setting need. */
        SCREEN
    }

    /**
     * The subset as a TrueType file; the same bytes for the same input.
     *
     * @param codePoints those without a glyph are passed over
     */
    public byte[] write(FontFace face, BitSet codePoints, Purpose purpose) {
        return new byte[face.bold() && codePoints.isEmpty() && purpose == Purpose.PRINT ? 1 : 0];
    }
}
