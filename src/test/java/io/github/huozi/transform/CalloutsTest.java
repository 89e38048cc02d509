package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.ReadingSettings;
import io.github.huozi.book.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutsTest {

    private static final Settings ASKED = Settings.builder()
            .reading(ReadingSettings.builder()
                    .quotes(ReadingSettings.Quotes.CALLOUTS)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "zh-CN, NOTE, 说明",
        "zh-CN, WARNING, 警告",
        "zh-TW, NOTE, 說明",
        "zh-Hant-HK, INFO, 資訊",
        "en, SEE_ALSO, See also",
        "fr, TIP, Tip"
    })
    void aCalloutWithoutTitleGetsTheOneOfTheLanguage(String language, String name, String title) {
        assertThat(Passes.run(language, Settings.defaults(), "<aside huozi-callout='" + name + "'><p>字</p></aside>"))
                .isEqualTo("<aside><p class=\"callout-title\">" + title + "</p><p>字</p></aside>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>注意：别碰字盘。</p>",
                "<p><strong>注意：</strong>别碰字盘。</p>",
                "<p><strong>注意</strong>：别碰字盘。</p>",
                "<p><strong>注意：别碰字盘。</strong></p>",
                "<p><strong>注意</strong>: 别碰字盘。</p>",
            })
    void aQuotationThatOpensLikeACalloutBecomesOneOnRequest(String quotation) {
        String html = "<blockquote>" + quotation + "<p>二</p></blockquote>";

        assertThat(Passes.run("zh-CN", ASKED, html).replaceAll("</?strong>", ""))
                .isEqualTo("<aside class=\"callout callout-warning\"><p class=\"callout-title\">注意</p>"
                        + "<p>别碰字盘。</p><p>二</p></aside>");
        assertThat(Passes.run("zh-CN", Settings.defaults(), html)).startsWith("<blockquote>");
    }

    @Test
    void otherQuotationsStay() {
        String html = "<blockquote><p>注意力：不是标记。</p></blockquote><blockquote><ul><li>一</li></ul></blockquote>";

        assertThat(Passes.run("zh-CN", ASKED, html)).isEqualTo(html);
    }
}
