package io.github.huozi.diagram.drawing;

import io.github.huozi.book.settings.Colour;

/** What something is painted with: a tone of the theme, or a colour that the author gave. */
public sealed interface Ink permits Tone, Ink.Own, Ink.None {

    /** Nothing is painted. */
    Ink NONE = new None();

    /** No paint. */
    record None() implements Ink {}

    /**
     * A colour of the author's, the same in every theme.
     *
     * @param opacity from 0 to 1
     */
    record Own(Colour colour, double opacity) implements Ink {}
}
