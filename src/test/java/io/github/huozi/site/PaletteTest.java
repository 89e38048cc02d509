package io.github.huozi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final Pattern SHADES = Pattern.compile("--accent-day:#([0-9a-f]{6});--accent-night:#([0-9a-f]{6})");

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#7a1f1f", "#808080", "#00FFAA"})
    void everyColourIsReadableByDayAndByNight(String accent) {
        Matcher shades = SHADES.matcher(Palette.css(accent));
        assertThat(shades.find()).isTrue();
        assertThat(Palette.contrast(Integer.parseInt(shades.group(1), 16), 0xF2EEE5))
                .isGreaterThan(4.5);
        assertThat(Palette.contrast(Integer.parseInt(shades.group(2), 16), 0x25231F))
                .isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12", "#1234567", "#zzzzzz}body{"})
    void whatIsNoColourIsPassedOver(String accent) {
        assertThat(Palette.css(accent)).isEmpty();
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Palette.contrast(0x000000, 0xFFFFFF)).isEqualTo(21.0);
    }
}
