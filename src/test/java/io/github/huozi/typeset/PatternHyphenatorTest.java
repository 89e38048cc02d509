package io.github.huozi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternHyphenatorTest {

    @ParameterizedTest
    @CsvSource({
        "hyphenation, hy-phen-a-tion",
        "implementation, im-ple-men-ta-tion",
        "typography, ty-pog-ra-phy",
        "Concatenation, Con-cate-na-tion",
        "associate, as-so-ciate",
        "strength, strength",
        "naïve, naïve",
    })
    void partsEnglishWords(String word, String parts) {
        StringBuilder parted = new StringBuilder(word);
        int added = 0;
        for (int point : Hyphenator.english().points(word)) {
            parted.insert(point + added++, '-');
        }
        assertThat(parted).hasToString(parts);
    }
}
