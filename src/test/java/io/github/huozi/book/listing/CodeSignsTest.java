package io.github.huozi.book.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSignsTest {

    @ParameterizedTest
    @CsvSource({
        "│ 字 ✅ │, │ 字 [✅] │",
        "👍🏽❌, [👍🏽][❌]",
        "⚠️ 小心, [⚠️] 小心",
        "👨‍👩‍👧, [👨‍👩‍👧]",
        "⚠ ✓ → © 字, ⚠ ✓ → © 字",
    })
    void whatIsShownAsAnEmojiIsAnElement(String code, String marked) {
        Document document = Jsoup.parseBodyFragment("<pre><code><span>" + code + "</span></code></pre><p>✅</p>");
        document.outputSettings().prettyPrint(false);
        CodeSigns.mark(document.body(), c -> c >= 0x1F300 || c == '✅' || c == '❌');
        assertThat(document.body()
                        .html()
                        .replace("<span class=\"sign\">", "[")
                        .replaceAll("(?<=[^>])</span>(?!</code>)|(?<=[^>])</span>(?=</span>)", "]"))
                .isEqualTo("<pre><code><span>" + marked + "</span></code></pre><p>✅</p>");
        assertThat(document.select("pre").get(0).wholeText()).isEqualTo(code);
    }
}
