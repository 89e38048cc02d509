package io.github.huozi.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.read.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KramdownMarksTest {

    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @ParameterizedTest
    @CsvSource({
        "prompt-tip,tip",
        "prompt-warning,warning",
        "prompt-danger,caution",
        "block-tip,tip",
        "warning,warning",
    })
    void aClassBelowAQuotationMakesItACallout(String name, String look) {
        assertThat(read("前。\n\n> 文火。\n> **慢**烧。\n{: ." + name + " }\n\n后。"))
                .startsWith("<p>前。</p><aside class=\"callout callout-" + look + "\"")
                .endsWith("><p>文火。\n<strong>慢</strong>烧。</p></aside><p>后。</p>");
    }

    @Test
    void aClassAboveAParagraphMakesItACallout() {
        assertThat(read("前。\n\n{: .note :}\n文火。\n\n后。"))
                .startsWith("<p>前。</p><aside class=\"callout callout-note\"")
                .endsWith("><p>文火。</p></aside><p>后。</p>");
    }

    @Test
    void aNoticeIsAParagraphWithAClass() {
        assertThat(read("文火。\n{: .notice--warning}\n"))
                .contains("callout-warning", "<p>文火。</p>")
                .doesNotContain("{:");
        assertThat(read("文火。\n{: .warning}\n")).isEqualTo("<p>文火。</p>");
    }

    @Test
    void theListInPlaceOfTheContentsIsLeftOut() {
        assertThat(read("前。\n\n* content\n{:toc}\n\n后。")).isEqualTo("<p>前。</p><p>后。</p>");
        assertThat(read("前。\n\n1. TOC\n{:toc .no_toc}\n\n后。")).isEqualTo("<p>前。</p><p>后。</p>");
        assertThat(read("前。\n\n## Table of contents\n{: .no_toc .text-delta }\n\n1. TOC\n{:toc}\n\n后。"))
                .isEqualTo("<p>前。</p><p>后。</p>");
        assertThat(
                        read(
                                "前。\n\n<details open markdown=\"block\">\n  <summary>\n    目录\n  </summary>\n  {: .text-delta }\n- TOC\n{:toc}\n</details>\n\n后。"))
                .isEqualTo("<p>前。</p><p>后。</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一段。\n{: .fs-6 .fw-300 }",
                "{: .lead }\n一段。",
                "一段。\n{:.center style=\"color: red\"}",
                "一段。\n{: reference }",
                "一段。\n{: .wide :}",
            })
    void whatIsForScreensIsNotPrinted(String markdown) {
        assertThat(read("前。\n\n" + markdown + "\n\n后。")).isEqualTo("<p>前。</p><p>一段。</p><p>后。</p>");
    }

    @Test
    void listsAfterWordsAndInItemsAreNotPrinted() {
        assertThat(read("**粗**{: .red}字")).isEqualTo("<p><strong>粗</strong>字</p>");
        assertThat(read("- 一\n- 二\n{: .wide}\n")).contains("<li>二</li>").doesNotContain("{:");
    }

    @Test
    void codeKeepsThem() {
        assertThat(read("```md\n> 句\n{: .tip }\n```\n")).contains("{: .tip }");
        assertThat(read("写 `**粗**{: .red}`。")).contains("{: .red}");
    }

    @Test
    void aParagraphCalledCaptionBelongsToThePictureAboveIt() {
        assertThat(Reading.in(Map.of("a.svg", PICTURE), "1.md", "![](a.svg)\n\n窑的*样子*\n{: .caption }\n\n后。")
                        .xhtml())
                .contains("<figcaption>窑的<em>样子</em></figcaption></figure>")
                .endsWith("<p>后。</p>");
    }
}
