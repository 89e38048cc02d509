package io.github.huozi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @ParameterizedTest
    @CsvSource({
        "👍🏽 赞, 👍 赞",
        "☝🏻 这里, ☝ 这里",
        "按 1️⃣ 再按 #⃣, 按 1 再按 #",
        "色卡：🏽, 色卡：🏽",
        "记号 a⃣ 与 \u20E3, 记号 a⃣ 与 \u20E3",
        "❤️ 与 👨‍👩‍👧, ❤ 与 👨👩👧",
    })
    void whatBlackInkCannotShowOfAnEmojiIsNotPainted(String text, String clean) {
        PrintableText source = new PrintableText(c -> true);
        assertThat(source.clean(text)).isEqualTo(clean);
        assertThat(source.clean(text)).as("a second time").isEqualTo(clean);
    }
}
