package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that end in the source only: {@code ⏎} is such an end, and nothing of it is left between Han. */
class SoftBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "选土⏎和泥 | 选土和泥",
                "选土，⏎和泥 | 选土，和泥",
                "选土⏎（和泥） | 选土（和泥）",
                "“选土”⏎和泥 | “选土”和泥",
                "选土 ⏎ 和泥 | 选土和泥",
                "选土⏎</em>和泥 | 选土</em>和泥",
                "<em>选土</em>⏎<strong>和泥</strong> | <em>选土</em><strong>和泥</strong>",
                "选土⏎kiln | 选土 kiln",
                "kiln⏎选土 | kiln 选土",
                "the⏎kiln | the kiln",
                "the  kiln | the kiln",
                "选土 和泥 | 选土 和泥",
                "kiln,⏎mud | kiln, mud",
                "㐂⏎𠮷 | 㐂𠮷",
            })
    void aLineEndIsNothingBetweenHanAndASpaceElsewhere(String source, String text) {
        String html = "<p>" + (source.contains("</em>和") ? "<em>" : "") + source.replace('⏎', '\n') + "</p>";
        String wanted = "<p>" + (source.contains("</em>和") ? "<em>" : "") + text + "</p>";

        assertThat(Passes.run("zh-CN", Settings.defaults(), html)).isEqualTo(wanted);
    }
}
