package io.github.huozi.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorColourTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #f9f                | #ff99ff
            #1E90FF             | #1e90ff
            dodgerblue          | #1e90ff
            Red !important      | #ff0000
            rgb(10, 20, 30)     | #0a141e
            rgb(10 20 30 / 1)   | #0a141e
            rgb(100%, 0%, 50%)  | #ff0080
            hsl(120, 40%, 40%)  | #3d8f3d
            hsl(240 100% 50%)   | #0000ff
            """)
    void readsWhatCssWrites(String value, String colour) {
        assertThat(AuthorColour.read(value))
                .contains(new Ink.Own(Colour.of(colour).orElseThrow(), 1));
    }

    @Test
    void readsTransparency() {
        assertThat(AuthorColour.read("#ff000080"))
                .contains(new Ink.Own(Colour.of("#ff0000").orElseThrow(), 128 / 255.0));
        assertThat(AuthorColour.read("rgba(0, 0, 0, 0.5)")).contains(new Ink.Own(Colour.BLACK, 0.5));
        assertThat(AuthorColour.read("none")).contains(Ink.NONE);
        assertThat(AuthorColour.read("transparent")).contains(Ink.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "var(--x)", "url(#a)", "no-colour", "#12", "rgb(1,2)", "light-dark(red, blue)"})
    void takesNothingElse(String value) {
        assertThat(AuthorColour.read(value)).isEmpty();
    }
}
