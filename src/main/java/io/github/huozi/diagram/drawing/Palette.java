package io.github.huozi.diagram.drawing;

import io.github.huozi.book.settings.Colour;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a theme's tones. They differ in lightness, so that a drawing is readable in greyscale too.
 *
 * @param colours one for each tone
 */
public record Palette(Map<Tone, Colour> colours) {

    private static final Colour YELLOW = new Colour(0xF2, 0xC2, 0x3A);
    private static final Colour BLUE = new Colour(0x3D, 0x6A, 0xA8);

    /** The palette for white paper, in blue. */
    public static final Palette LIGHT = of(Colour.WHITE, new Colour(0x1F, 0x29, 0x33), BLUE);

    public Palette {
        if (colours.size() != Tone.values().length) {
            throw new IllegalArgumentException("not a colour for each tone");
        }
        colours = Collections.unmodifiableMap(new EnumMap<>(colours));
    }

    /**
     * Returns the palette of a theme.
     *
     * @param paper the background
     * @param ink the text
     * @param accent the colour from which fills and outlines of nodes are derived
     */
    public static Palette of(Colour paper, Colour ink, Colour accent) {
        Map<Tone, Colour> all = new EnumMap<>(Tone.class);
        all.put(Tone.PAPER, paper);
        all.put(Tone.TEXT, ink);
        all.put(Tone.QUIET, ink.mixed(paper, 0.14));
        all.put(Tone.LINE, ink.mixed(paper, 0.3));
        all.put(Tone.NODE, paper.mixed(accent, 0.09));
        all.put(Tone.NODE_LINE, accent.mixed(paper, 0.15).readable(paper, ink, 3.5));
        all.put(Tone.GROUP, paper.mixed(ink, 0.035));
        all.put(Tone.INNER_GROUP, paper.mixed(ink, 0.085));
        all.put(Tone.GROUP_LINE, paper.mixed(ink, 0.32));
        all.put(Tone.NOTE, paper.mixed(YELLOW, 0.18));
        all.put(Tone.NOTE_LINE, YELLOW.mixed(ink, 0.25).readable(paper, ink, 2));
        all.put(Tone.SOLID, ink.mixed(paper, 0.12));
        return new Palette(all);
    }

    /** Returns the colour of a tone. */
    public Colour colour(Tone tone) {
        return colours.getOrDefault(tone, Colour.BLACK);
    }
}
