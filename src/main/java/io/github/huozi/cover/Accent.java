package io.github.huozi.cover;

import io.github.huozi.book.settings.Colour;
import java.util.Optional;

/** A colour and what goes with it. */
record Accent(Colour colour) {

    private static final Colour PAPER = new Colour(0xF6, 0xF1, 0xE6);
    private static final Colour INK = new Colour(0x22, 0x1E, 0x1A);
    private static final double AA = 4.5;

    /**
     * The colour that a book asks for.
     *
     * @param asked nothing when it asks for none
     * @param otherwise the colour when none is given
     */
    static Accent of(Optional<Colour> asked, String otherwise) {
        return new Accent(asked.or(() -> Colour.of(otherwise)).orElse(INK));
    }

    /** The colour itself where it is read well on paper, else as much darker as it needs. */
    Accent ink() {
        return new Accent(colour.readable(PAPER, INK, AA));
    }

    /** A darker ground of the same kind. */
    Accent dark() {
        return new Accent(colour.mixed(INK, 0.45));
    }

    /** Hardly more than paper. */
    Accent pale() {
        return new Accent(colour.mixed(PAPER, 0.82));
    }

    /** The colour itself where white is read well on it, else as much darker as it needs. */
    Accent deep() {
        return new Accent(colour.readable(Colour.WHITE, INK, AA));
    }

    /** What is read well upon it: paper or ink, and on a colour between the two white or black. */
    Accent text() {
        boolean light = colour.contrast(PAPER) >= colour.contrast(INK);
        Colour soft = light ? PAPER : INK;
        if (colour.contrast(soft) >= AA) {
            return new Accent(soft);
        }
        return new Accent(colour.contrast(Colour.WHITE) >= colour.contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK);
    }

    /** As CSS writes it. */
    @Override
    public String toString() {
        return colour.toString();
    }
}
