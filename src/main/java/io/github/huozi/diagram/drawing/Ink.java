package io.github.huozi.diagram.drawing;

import io.github.huozi.book.settings.Colour;

/** What something is painted with: a tone of the theme, or a colour that the author gave. */
public sealed interface Ink permits Tone, Ink.Own, Ink.Tint, Ink.None {

    /** Nothing is painted. */
    Ink NONE = new None();

    /** No paint. */
    record None() implements Ink {}

    /**
     * A colour of the author's, the same in every theme.
     *
     * @param opacity from 0 to 1
     */
    record Own(Colour colour, double opacity) implements Ink {

        private static final Colour DARK = new Colour(0x1A, 0x1F, 0x26);

        /** Nearly black or white, whichever is read better upon this colour. */
        public Own text() {
            Colour seen = Colour.WHITE.mixed(colour, opacity);
            return new Own(seen.contrast(DARK) >= seen.contrast(Colour.WHITE) ? DARK : Colour.WHITE, 1);
        }
    }

    /**
     * A colour of the author's for a ground that text of the theme is upon. By night it is but a shade of itself.
     *
     * @param opacity from 0 to 1
     */
    record Tint(Colour colour, double opacity) implements Ink {}
}
