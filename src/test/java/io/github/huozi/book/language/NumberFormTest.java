package io.github.huozi.book.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    @ParameterizedTest
    @CsvSource({
        "第一章, 12, 第十二章",
        "第 1 章, 12, 第 12 章",
        "第１讲, 3, 第3讲",
        "第一编, 2, 第二编",
        "Part I, 4, Part IV",
        "Part I, 49, Part XLIX",
        "附录 A, 27, 附录 AA",
        "Appendix A, 2, Appendix B",
        "附录一, 3, 附录三",
        "1, 5, 5",
        "Kapitel 1, 5, Kapitel 5"
    })
    void theFirstTellsHowTheOthersAreWritten(String first, int number, String written) {
        assertThat(NumberForm.of(first).orElseThrow().write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "章", "第二章", "Chapter", "1 1", "第一章 1", "Apple"})
    void withoutOneNumberThereIsNoForm(String first) {
        assertThat(NumberForm.of(first)).isEmpty();
    }
}
