package io.github.huozi.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Colour;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePaletteTest {

    private static final Pattern SHADES = Pattern.compile("--accent-day:(#[0-9a-f]{6});--accent-night:(#[0-9a-f]{6})");

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#7a1f1f", "#808080", "#00FFAA"})
    void everyColourIsReadableByDayAndByNight(String accent) {
        Matcher shades = SHADES.matcher(SitePalette.css(Colour.of(accent)));
        assertThat(shades.find()).isTrue();
        assertThat(colour(shades.group(1)).contrast(colour("#f2eee5"))).isGreaterThan(4.5);
        assertThat(colour(shades.group(2)).contrast(colour("#25231f"))).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#1234567", "#zzzzzz}body{"})
    void invalidColoursAreSkipped(String accent) {
        assertThat(SitePalette.css(Colour.of(accent))).isEmpty();
    }
}
