package io.github.huozi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.character.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsideTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            活字手册            | 活字手册
            用Java做书          | 用<250>Java<250>做书
            用 Java 做书        | 用 Java 做书
            第三章　铸字        | 第三章　铸字
            说“《字》”（上）    | 说“<-500>《字》<-500>”<-500>（上）
            """)
    void hasTheWhiteOfLinesOfTheText(String text, String spaced) {
        assertThat(shown(new AsideText(Style.of(1)).spaced(text))).isEqualTo(spaced);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Tracking.isSpacing(c)) {
                shown.append('<').append(Tracking.amount(c)).append('>');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
