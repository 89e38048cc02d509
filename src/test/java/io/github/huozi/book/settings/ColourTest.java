package io.github.huozi.book.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21.0);
        assertThat(Colour.of("#767676").orElseThrow().contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void isMixedNoFurtherThanItNeeds() {
        Colour dark = new Colour(0x0b, 0x5c, 0x8a);
        assertThat(dark.readable(Colour.WHITE, Colour.BLACK, 4.5)).isEqualTo(dark);
        Colour yellow = new Colour(0xff, 0xd7, 0);
        double contrast = yellow.readable(Colour.WHITE, Colour.BLACK, 4.5).contrast(Colour.WHITE);
        assertThat(contrast).isBetween(4.5, 5.5);
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Colour.of("#7A1F1f").orElseThrow()).hasToString("#7a1f1f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#1234567", "#zzzzzz"})
    void invalidColoursAreEmpty(String text) {
        assertThat(Colour.of(text)).isEmpty();
    }
}
