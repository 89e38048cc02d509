package io.github.huozi.diagram.drawing;

import io.github.huozi.book.settings.Colour;

/** The ink of a shape: a tone of the theme, or a colour set by the author. */
public sealed interface Ink permits Tone, Ink.Own, Ink.Tint, Ink.None {

    /** Paints nothing. */
    Ink NONE = new None();

    /** No ink. */
    record None() implements Ink {}

    /**
     * A colour set by the author, the same in every theme.
     *
     * @param opacity the opacity, from 0 to 1
     */
    record Own(Colour colour, double opacity) implements Ink {

        private static final Colour DARK = new Colour(0x1A, 0x1F, 0x26);

        /** Returns near-black or white, whichever is more readable on this colour. */
        public Own text() {
            Colour seen = Colour.WHITE.mixed(colour, opacity);
            return new Own(seen.contrast(DARK) >= seen.contrast(Colour.WHITE) ? DARK : Colour.WHITE, 1);
        }
    }

    /**
     * A colour set by the author as the background for text of the theme. In night mode it is reduced to a shade of itself.
     *
     * @param opacity the opacity, from 0 to 1
     */
    record Tint(Colour colour, double opacity) implements Ink {}
}
