package io.github.huozi.cover;

import io.github.huozi.book.settings.Colour;
import java.util.Optional;

/** A colour and the colours derived from it. */
record Accent(Colour colour) {

    private static final Colour PAPER = new Colour(0xF6, 0xF1, 0xE6);
    private static final Colour INK = new Colour(0x22, 0x1E, 0x1A);
    private static final double AA = 4.5;

    /**
     * Returns the colour that a book requests.
     *
     * @param asked empty if it requests none
     * @param otherwise the colour to use then
     */
    static Accent of(Optional<Colour> asked, String otherwise) {
        return new Accent(asked.or(() -> Colour.of(otherwise)).orElse(INK));
    }

    /** Returns the colour itself if it is readable on paper, otherwise darkened as far as necessary. */
    Accent ink() {
        return new Accent(colour.readable(PAPER, INK, AA));
    }

    /** Returns a darker background of the same hue. */
    Accent dark() {
        return new Accent(colour.mixed(INK, 0.45));
    }

    /** Returns a tint only slightly darker than paper. */
    Accent pale() {
        return new Accent(colour.mixed(PAPER, 0.82));
    }

    /** Returns the colour itself if white is readable on it, otherwise darkened as far as necessary. */
    Accent deep() {
        return new Accent(colour.readable(Colour.WHITE, INK, AA));
    }

    /** Returns the readable text colour on this background: paper or ink; on a medium colour, white or black. */
    Accent text() {
        boolean light = colour.contrast(PAPER) >= colour.contrast(INK);
        Colour soft = light ? PAPER : INK;
        if (colour.contrast(soft) >= AA) {
            return new Accent(soft);
        }
        return new Accent(colour.contrast(Colour.WHITE) >= colour.contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK);
    }

    /** Returns the colour in CSS notation. */
    @Override
    public String toString() {
        return colour.toString();
    }
}
