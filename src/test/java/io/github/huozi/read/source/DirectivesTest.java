package io.github.huozi.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {

    private static final String LISTING =
            "use a;\n// ANCHOR: all\nfn main() {\n    // ANCHOR: 印\n    print();\n    // ANCHOR_END: 印\n}\n// ANCHOR_END: all\n";
    private static final Map<String, String> FILES = Map.of(
            "listings/main.rs", LISTING.replace("印", "inner"),
            "src/shared/tip.md", "**提示**：{{#include word.md}}。\n",
            "src/shared/word.md", "活字",
            "src/loop.md", "圈{{#include loop.md}}");

    private static Reading read(String markdown) {
        return Reading.in(FILES, "src/一.md", markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "../listings/main.rs            | use a;⏎fn main() {⏎    print();⏎}",
                "../listings/main.rs:all        | fn main() {⏎    print();⏎}",
                "../listings/main.rs:inner      |     print();",
                "../listings/main.rs:1          | use a;",
                "../listings/main.rs:1:3        | use a;⏎fn main() {",
                "../listings/main.rs:5:         |     print();⏎}",
                "../listings/main.rs::3         | use a;⏎fn main() {",
            })
    void filesAreIncludedWholeOrInPart(String named, String code) {
        for (String directive : new String[] {"include", "rustdoc_include"}) {
            String text = read("```rust\n{{#" + directive + " " + named + "}}\n```\n")
                    .body()
                    .expectFirst("code")
                    .wholeText();
            assertThat(text.replace('\n', '⏎').strip()).isEqualTo(code);
        }
    }

    @Test
    void whatIsIncludedMayIncludeAndIsMarkdown() {
        assertThat(read("前\n\n{{#include shared/tip.md}}\n").xhtml())
                .isEqualTo("<p>前</p><p><strong>提示</strong>：活字。</p>");
    }

    @Test
    void placesAreThoseOfTheChapter() {
        Reading reading = read("```rust\n{{#include ../listings/main.rs}}\n```\n\n后 ![图](a.png)\n");

        assertThat(reading.body().expectFirst("img").attr("huozi-pos")).isEqualTo("5:3");
    }

    @Test
    void codeInAnItemIsIncludedAsDeep() {
        assertThat(read("- 一\n\n  ```rust\n  {{#include ../listings/main.rs:1:3}}\n  ```\n- 二\n")
                        .body()
                        .select("li"))
                .hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsReportedAtItsLine() {
        Reading reading = read("一\n\n```rust\n{{#rustdoc_include ../listings/none.rs:all}}\n```\n");

        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.MISSING_INCLUDE);
            assertThat(found.position()).isEqualTo(new Position("src/一.md", 4, 1));
            assertThat(found.message()).contains("../listings/none.rs:all");
        });
        assertThat(reading.xhtml())
                .isEqualTo(
                        "<p>一</p><pre class=\"listing-missing\"><code class=\"language-rust\">../listings/none.rs:all</code></pre>");
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() {
        assertThat(read("{{#include ../../etc/passwd}}").findings())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Code.MISSING_INCLUDE));
    }

    @Test
    void anAnchorThatIsNotThereIsReported() {
        assertThat(read("字{{#include ../listings/main.rs:none}}").findings())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("anchor"));
    }

    @Test
    void whatIncludesItselfEnds() {
        Reading reading = read("{{#include loop.md}}");

        assertThat(reading.body().text()).startsWith("圈圈圈");
        assertThat(reading.findings()).extracting("code").containsExactly(Code.MISSING_INCLUDE);
    }

    @Test
    void otherDirectivesAndEscapedOnesAreText() {
        assertThat(read("{{#if a}} 与 \\{{#include a.md}}{{#title 题}}").xhtml())
                .isEqualTo("<p>{{#if a}} 与 {{#include a.md}}</p>");
    }

    @Test
    void hiddenLinesOfRustAreHidden() {
        assertThat(read("```rust\n# fn main() {\n#\n#[derive(Debug)]\n##x\nlet a = 1; # 后\n# }\n```\n")
                        .body()
                        .expectFirst("code")
                        .wholeText())
                .isEqualTo("#[derive(Debug)]\n#x\nlet a = 1; # 后");
        assertThat(read("```python\n# 注释\n```\n").body().text()).isEqualTo("# 注释");
        assertThat(read("```python,hidelines=!!!\n!!!a\nb\n```\n").body().text())
                .isEqualTo("b");
    }
}
