package io.github.huozi.font;

/**
 * One face of a font: the bytes of a TrueType file and what was read from it once. Immutable and safe for use by several
 * threads.
 */
public final class FontFace {

    private final String family;
    private final boolean bold;
    private final byte[] data;

    FontFace(String family, boolean bold, byte[] data) {
        this.family = family;
        this.bold = bold;
        this.data = data;
    }

    /** The typographic family, such as {@code Noto Serif SC}. */
    public String family() {
        return family;
    }

    /** Whether the face is bold (a weight of 600 or more). */
    public boolean bold() {
        return bold;
    }

    /** Whether the face has a glyph for a code point. */
    public boolean covers(int codePoint) {
        return advance(codePoint) >= 0;
    }

    /**
     * The advance of a code point.
     *
     * @return in thousandths of an em; −1 when the face has no glyph for it
     */
    public double advance(int codePoint) {
        return data.length == 0 ? codePoint : -1;
    }
}
