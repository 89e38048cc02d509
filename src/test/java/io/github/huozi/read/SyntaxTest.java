package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chinese authors write beside CommonMark. */
class SyntaxTest {

    private static final String NOTE = "<aside class=\"callout callout-note\" huozi-callout=\"NOTE\">";
    private static final String TIP = "<aside class=\"callout callout-tip\" huozi-callout=\"TIP\">";

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!TIP]\n> 字",
                "::: tip\n字\n:::",
                ":::tip\n\n字\n\n:::",
                "!!! tip\n    字",
                "!!! tip\n\n    字\n",
                "{% hint style=\"tip\" %}\n字\n{% endhint %}",
                "{{< tip >}}\n字\n{{< /tip >}}",
                "{{% tip %}}字{{% /tip %}}",
                "{{< callout type=\"tip\" >}}\n字\n{{< /callout >}}",
                "{{% notice tip %}}\n字\n{{% /notice %}}",
                "{{< hint tip >}}\n字\n{{< /hint >}}",
                "<div class=\"admonition tip\"><p class=\"admonition-title\">Tip</p><p>字</p></div>",
                "<div class=\"custom-block tip\"><p class=\"custom-block-title\">提示</p><p>字</p></div>",
                "<div class=\"theme-admonition theme-admonition-tip admonition_x alert alert--success\">"
                        + "<div class=\"admonitionHeading_x\"><span class=\"admonitionIcon\"><svg></svg></span>tip</div>"
                        + "<div class=\"admonitionContent_x\"><p>字</p></div></div>",
                "<div class=\"markdown-alert markdown-alert-tip\"><p class=\"markdown-alert-title\">Tip</p><p>字</p></div>",
                "<blockquote class=\"blockquote-tag blockquote-tag-tip\"><p class=\"blockquote-tag-title\">Tip</p><p>字</p></blockquote>",
                "<section class=\"tip\">\n\n字\n\n</section>",
            })
    void everyFormOfACalloutIsTheSame(String markdown) {
        assertThat(read("前\n\n" + markdown + "\n\n后")).isEqualTo("<p>前</p>" + TIP + "<p>字</p></aside><p>后</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!note] 小 `心`\n> 字",
                "::: note 小 `心`\n字\n:::",
                ":::note[小 `心`]\n字\n:::",
                "!!! note \"小 `心`\"\n    字",
                "{{< note title=\"小 `心`\" >}}\n字\n{{< /note >}}",
                "{{% notice note \"小 `心`\" %}}\n字\n{{% /notice %}}",
            })
    void aCalloutKeepsTheTitleOfItsAuthor(String markdown) {
        assertThat(read(markdown))
                .isEqualTo("<aside class=\"callout callout-note\"><p class=\"callout-title\">小 <code>心</code></p>"
                        + "<p>字</p></aside>");
    }

    @Test
    void containersNest() {
        assertThat(read(":::: note\n一\n::: tip\n二\n:::\n三\n::::\n四"))
                .isEqualTo(NOTE + "<p>一</p>" + TIP + "<p>二</p></aside><p>三</p></aside><p>四</p>");
        assertThat(read("::: note\n一\n::: tip\n二\n:::\n三\n:::\n四"))
                .isEqualTo(NOTE + "<p>一</p>" + TIP + "<p>二</p></aside><p>三</p></aside><p>四</p>");
        assertThat(read("!!! note\n    一\n\n    !!! tip\n        二\n\n    三\n\n四"))
                .isEqualTo(NOTE + "<p>一</p>" + TIP + "<p>二</p></aside><p>三</p></aside><p>四</p>");
        assertThat(read("{{< note >}}\n一\n::: tip\n二\n:::\n{{< /note >}}\n三"))
                .isEqualTo(NOTE + "<p>一</p>" + TIP + "<p>二</p></aside></aside><p>三</p>");
    }

    @Test
    void codeInAContainerMayHoldItsEnd() {
        assertThat(read("::: note\n```\n:::\n```\n:::\n后"))
                .isEqualTo(NOTE + "<pre><code>:::</code></pre></aside><p>后</p>");
    }

    @Test
    void aContainerInAnItemStaysInIt() {
        assertThat(read("- 一\n\n  ::: note\n  二\n  :::\n- 三"))
                .isEqualTo("<ul><li>" + "<p>一</p>" + NOTE + "<p>二</p></aside></li><li><p>三</p></li></ul>");
        assertThat(read("- 一\n\n  {{< note >}}\n  二\n  {{< /note >}}\n- 三"))
                .contains("<p>一</p>" + NOTE + "<p>二</p></aside></li>");
    }

    @Test
    void aContainerWithoutEndIsReported() {
        Reading reading = Reading.markdown("一\n\n::: note\n二\n");

        assertThat(reading.xhtml()).isEqualTo("<p>一</p>" + NOTE + "<p>二</p></aside>");
        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNCLOSED_BLOCK);
            assertThat(found.position()).isEqualTo(new Position("一.md", 3, 1));
        });
    }

    @Test
    void aContainerThatNobodyKnowsIsReportedAndKept() {
        Reading reading = Reading.markdown("::: 奇怪\n二\n:::\n");

        assertThat(reading.body().text()).isEqualTo("二");
        assertThat(reading.findings()).singleElement().satisfies(found -> assertThat(found.code())
                .isEqualTo(Code.UNKNOWN_SHORT_CODE));
    }

    @Test
    void aCommentWithoutEndSwallowsNothing() {
        Reading reading = Reading.markdown("一\n\n<!-- 二\n\n**三**\n");

        assertThat(reading.xhtml()).isEqualTo("<p>一</p><p>&lt;!-- 二</p><p><strong>三</strong></p>");
        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNCLOSED_BLOCK);
            assertThat(found.position()).isEqualTo(new Position("一.md", 3, 1));
        });
    }

    @Test
    void detailsMayBeWrittenInThreeWays() {
        String details = "<details><summary>更多</summary><p>字</p></details>";
        assertThat(read("<details><summary>更多</summary>\n\n字\n\n</details>")).isEqualTo(details);
        assertThat(read("::: details 更多\n字\n:::")).isEqualTo(details);
        assertThat(read("??? note \"更多\"\n    字")).isEqualTo(details);
        assertThat(read("{{< details title=\"更多\" >}}\n字\n{{< /details >}}")).isEqualTo(details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "==标==记                 @ <mark>标</mark>记",
                "前==（标）==后           @ 前<mark>（标）</mark>后",
                "if a==b && c==d          @ if a==b &amp;&amp; c==d",
                "H~2~O 与 x^2^            @ H<sub>2</sub>O 与 x<sup>2</sup>",
                "10~20 元，30~40 元       @ 10~20 元，30~40 元",
                "10~20元，30~40元         @ 10~20元，30~40元",
                "2^10^ 个，a^b            @ 2<sup>10</sup> 个，a^b",
                "{漢字|hàn|zì}            @ <ruby>漢<rt>hàn</rt>字<rt>zì</rt></ruby>",
                "{漢字|かんじ}。          @ <ruby>漢字<rt>かんじ</rt></ruby>。",
                "{a|b} 与 {漢字|a|b|c}    @ {a|b} 与 {漢字|a|b|c}",
                "这是[重点]{.dots}。      @ 这是<em class=\"dots\">重点</em>。",
                "<em class='dots'>重</em> @ <em class=\"dots\">重</em>",
                "[字]{#here lang=en}      @ <span id=\"here\" lang=\"en\">字</span>",
                "[字] {.dots}             @ [字] {.dots}",
                "`x`{.py}后               @ <code>x</code>后",
                "[链](/a){target=_blank}  @ <a href=\"/a\">链</a>",
            })
    void inlineFormsAreRead(String markdown, String html) {
        assertThat(read(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void headingsTakeAttributes() {
        assertThat(read("# 题\n\n## 一 {#first .wide}\n\n## 二 {#it_is}\n\n## 三 {无}\n"))
                .isEqualTo("<h2 id=\"first\" class=\"wide\">一</h2><h2 id=\"it_is\">二</h2><h2>三 {无}</h2>");
    }

    @Test
    void picturesTakeAttributesBesideAndBelow() {
        String figure =
                "<figure><img alt=\"山\" style=\"width: 60%\" src=\"a.png\" /><figcaption>晨</figcaption></figure>";
        assertThat(read("![山](a.png \"晨\"){width=60%}")).isEqualTo(figure);
        assertThat(read("![山](a.png \"晨\"){: width=\"60%\"}")).isEqualTo(figure);
        assertThat(read("![山](a.png \"晨\")\n{width=60%}")).isEqualTo(figure);
        assertThat(read("![山](a.png \"晨\")\n\n{width=60%}")).isEqualTo(figure);
        assertThat(read("看 ![山](a.png){width=20 #m} 吧"))
                .isEqualTo("<p>看 <img id=\"m\" alt=\"山\" style=\"width: 20px\" src=\"a.png\" /> 吧</p>");
    }

    @Test
    void tablesHaveCaptions() {
        String table = "<table><caption>表名</caption><thead><tr><th scope=\"col\">甲</th></tr></thead>"
                + "<tbody><tr><td>乙</td></tr></tbody></table>";
        for (String markdown : new String[] {
            "|甲|\n|-|\n|乙|\n\nTable: 表名\n",
            "Table: 表名\n\n|甲|\n|-|\n|乙|\n",
            "|甲|\n|-|\n|乙|\n\n: 表名\n",
            "|甲|\n|-|\n|乙|\n: 表名\n",
            "|甲|\n|-|\n|乙|\nTable: 表名\n",
            "|甲|\n|-|\n|乙|\n\n表：表名\n",
            "{{< table caption=\"表名\" >}}\n|甲|\n|-|\n|乙|\n{{< /table >}}\n",
        }) {
            assertThat(read(markdown)).as(markdown).isEqualTo(table);
        }
        assertThat(read("|甲|\n|-|\n|乙|\n{#t}\n")).startsWith("<table id=\"t\">");
        for (String caption : new String[] {"\nTable: 表名 {#t}\n", "\n: 表名 {#t}\n", "表：表名{#t}\n"}) {
            assertThat(read("|甲|\n|-|\n|乙|\n" + caption))
                    .as(caption)
                    .isEqualTo(table.replace("<table>", "<table id=\"t\">"));
        }
    }

    @Test
    void definitionListsAreRead() {
        assertThat(read("字模\n: 铸字的*模子*\n\n字钉\n字丁\n: 铸成的字\n: 也叫活字\n\n后"))
                .isEqualTo("<dl><dt>字模</dt><dd>铸字的<em>模子</em></dd><dt>字钉</dt><dt>字丁</dt><dd>铸成的字</dd>"
                        + "<dd>也叫活字</dd></dl><p>后</p>");
        assertThat(read("字模\n\n:   一\n\n    二\n\n    - 三\n"))
                .isEqualTo("<dl><dt>字模</dt><dd><p>一</p><p>二</p><ul><li>三</li></ul></dd></dl>");
        assertThat(read(": 无\n")).isEqualTo("<p>: 无</p>");
    }

    @Test
    void listsNestHoweverDeepTheyAreIndented() {
        String list = "<ol><li>一<ul><li>二<ul><li>三</li></ul></li></ul></li><li>四</li></ol>";
        assertThat(read("1. 一\n  - 二\n    - 三\n2. 四")).isEqualTo(list);
        assertThat(read("1. 一\n   - 二\n      - 三\n2. 四")).isEqualTo(list);
        assertThat(read("1. 一\n    - 二\n        - 三\n2. 四")).isEqualTo(list);
        assertThat(read("1. 一\n\t- 二\n\t\t- 三\n2. 四")).isEqualTo(list);
        String numbered = "<ol><li>一<ol><li>二</li><li>三</li></ol></li><li>四</li></ol>";
        assertThat(read("1. 一\n  1. 二\n  2. 三\n2. 四")).isEqualTo(numbered);
        assertThat(read("10. 一\n  - 二")).isEqualTo("<ol start=\"10\"><li>一<ul><li>二</li></ul></li></ol>");
    }

    @Test
    void abbreviationsSayWhatTheyAreShortFor() {
        assertThat(read("用HTML写，XHTML 不是。\n\n*[HTML]: 超文本标记语言\n"))
                .isEqualTo("<p>用<abbr title=\"超文本标记语言\">HTML</abbr>写，XHTML 不是。</p>");
    }

    @Test
    void captionsOfMdBookBelongToWhatTheyAreBeside() {
        assertThat(read("<span class=\"filename\">文件名：src/main.rs</span>\n\n```rust\nx\n```\n\n"
                        + "<span class=\"caption\">示例 2-1：`x` 的例子</span>\n\n后"))
                .isEqualTo("<pre huozi-title=\"文件名：src/main.rs\"><code class=\"language-rust\">x</code></pre>"
                        + "<p class=\"caption\">示例 2-1：<code>x</code> 的例子</p><p>后</p>");
        assertThat(
                        read(
                                "<img alt=\"山\" src=\"a.svg\" class=\"center\" />\n\n<span class=\"caption\">图 1-1：山</span>\n\n后"))
                .isEqualTo(
                        "<figure><img class=\"center\" alt=\"山\" src=\"a.svg\" /><figcaption>图 1-1：山</figcaption></figure><p>后</p>");
        assertThat(read(
                        "<figure class=\"listing\">\n\n<span class=\"file-name\">src/main.rs</span>\n\n```rust\nx\n```\n\n"
                                + "<figcaption>示例 2-1</figcaption>\n\n</figure>\n\n后"))
                .isEqualTo("<pre huozi-title=\"src/main.rs\"><code class=\"language-rust\">x</code></pre>"
                        + "<p class=\"caption\">示例 2-1</p><p>后</p>");
    }
}
