package io.github.huozi.typeset.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "zh-CN, HANS",
        "zh, HANS",
        "'', HANS",
        "zh-Hant, HANT",
        "zh-TW, HANT",
        "zh_HK, HANT",
        "zh-Hans-HK, HANS",
        "yue, HANT",
        "ja, JA",
        "ja-JP, JA",
        "en-GB, WESTERN",
        "de, WESTERN"
    })
    void isDetectedByTag(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }
}
