package io.github.huozi.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Colour;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<Palette> palettes() {
        Colour night = new Colour(0x16, 0x18, 0x1C);
        Colour dim = new Colour(0xD6, 0xD3, 0xCC);
        return Stream.of(
                Palette.LIGHT,
                Palette.of(new Colour(0xFB, 0xF6, 0xE9), new Colour(0x22, 0x1E, 0x1A), new Colour(0x7A, 0x1F, 0x1F)),
                Palette.of(Colour.WHITE, Colour.BLACK, new Colour(0xF5, 0xC5, 0x18)),
                Palette.of(night, dim, new Colour(0x6F, 0xA8, 0xDC)));
    }

    /** WCAG 2.2, 1.4.3: contrast is a matter of lightness, and so is greyscale. */
    @ParameterizedTest
    @MethodSource("palettes")
    void setsTextOffFromEveryGround(Palette palette) {
        for (Tone ground : new Tone[] {Tone.PAPER, Tone.NODE, Tone.GROUP, Tone.INNER_GROUP, Tone.NOTE}) {
            assertThat(palette.colour(Tone.TEXT).contrast(palette.colour(ground)))
                    .isGreaterThan(4.5);
            assertThat(palette.colour(Tone.QUIET).contrast(palette.colour(ground)))
                    .isGreaterThan(4.5);
            assertThat(palette.colour(Tone.LINE).contrast(palette.colour(ground)))
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void outlinesNodesSoThatTheyAreSeenInGreyscale(Palette palette) {
        assertThat(palette.colour(Tone.NODE_LINE).contrast(palette.colour(Tone.PAPER)))
                .isGreaterThan(3);
        assertThat(palette.colour(Tone.NODE_LINE).contrast(palette.colour(Tone.NODE)))
                .isGreaterThan(2.5);
    }
}
