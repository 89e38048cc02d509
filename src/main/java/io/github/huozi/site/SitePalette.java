package io.github.huozi.site;

import io.github.huozi.book.settings.Colour;
import java.util.Optional;

/**
 * The accent colour of a book in shades that are legible on the page background, in light and dark mode (WCAG 2.2, 1.4.3).
 */
final class SitePalette {

    private static final Colour DAY = new Colour(0xF4, 0xF0, 0xE8);
    private static final Colour NIGHT = new Colour(0x25, 0x23, 0x1F);
    private static final double ENOUGH = 4.8;

    private SitePalette() {}

    /**
     * Returns the rules that set the accent; empty when the book has no accent colour.
     *
     * @param accent the book's accent colour, if any
     */
    static String css(Optional<Colour> accent) {
        return accent.map(colour -> ":root{--accent-day:%s;--accent-night:%s}\n"
                        .formatted(
                                colour.readable(DAY, Colour.BLACK, ENOUGH),
                                colour.readable(NIGHT, Colour.WHITE, ENOUGH)))
                .orElse("");
    }
}
