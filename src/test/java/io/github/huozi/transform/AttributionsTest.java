package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {

    private static String run(String html) {
        return Passes.run("zh-CN", Settings.defaults(), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——老师傅", "—— 老师傅", "— Donald Knuth", "―― 鲁迅《热风》"})
    void theSourceOfAQuotationIsAtTheEndOfTheLine(String name) {
        assertThat(run("<blockquote><p>字是死的。</p><p>" + name + "</p></blockquote>"))
                .isEqualTo("<blockquote><p>字是死的。</p><p style=\"text-align: right\">" + name + "</p></blockquote>");
    }

    @Test
    void aQuotationOfDashesAloneIsADialogue() {
        String html = "<blockquote><p>——你来了。</p><p>——我来了。</p></blockquote>";
        assertThat(run(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>——只有一段。</p></blockquote>",
                "<blockquote><ul><li>甲</li></ul><p>——乙</p></blockquote>",
                "<blockquote><p>甲</p><p>没有破折号</p></blockquote>",
                "<p>甲</p><p>——乙</p>",
            })
    void nothingElseMoves(String html) {
        assertThat(run(html)).isEqualTo(html);
    }
}
