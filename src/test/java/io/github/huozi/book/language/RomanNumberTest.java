package io.github.huozi.book.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1, I",
        "4, IV",
        "9, IX",
        "14, XIV",
        "49, XLIX",
        "99, XCIX",
        "400, CD",
        "1888, MDCCCLXXXVIII",
        "1994, MCMXCIV"
    })
    void writesANumber(int number, String text) {
        assertThat(RomanNumber.of(number)).isEqualTo(text);
    }
}
