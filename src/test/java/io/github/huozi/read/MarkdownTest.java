package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "**真。**她              | <strong>真。</strong>她",
                "**“引用”**后文          | <strong>“引用”</strong>后文",
                "**`code`**。            | <strong><code>code</code></strong>。",
                "前文**（注）**后文      | 前文<strong>（注）</strong>后文",
                "她说**《书》**好        | 她说<strong>《书》</strong>好",
                "*斜。*字                | <em>斜。</em>字",
                "~~删。~~字              | <del>删。</del>字",
                "a**b**c                 | a<strong>b</strong>c",
                "a ** b ** c             | a ** b ** c",
                "10~20 元，30~40 元      | 10~20 元，30~40 元",
                "\\*\\*真。\\*\\*她      | **真。**她",
                "`**真。**她`            | <code>**真。**她</code>",
                "[链接](/a，**b) 字      | <a href=\"/a，**b\">链接</a> 字",
                "snake_case_word 与 _斜_ | snake_case_word 与 <em>斜</em>",
            })
    void emphasisWorksNextToChineseMarks(String markdown, String html) {
        assertThat(read(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void placesAfterChineseEmphasisAreThoseOfTheSource() {
        Reading reading = Reading.markdown("**真。**她，见[这里](https://a.example/)。");

        assertThat(Markup.position(reading.body().expectFirst("a"), "一.md")).isEqualTo(new Position("一.md", 1, 10));
    }

    @Test
    void placesCountTheFrontMatter() {
        Reading reading = Reading.markdown("---\ntitle: 题\n---\n\n字\n\n> 引 ![图](a.png)\n");

        assertThat(reading.body().expectFirst("p").attr(Markup.POSITION)).isEqualTo("5:1");
        assertThat(reading.body().expectFirst("img").attr(Markup.POSITION)).isEqualTo("7:5");
    }

    @Test
    void rawHtmlCarriesPlacesToo() {
        Reading reading = Reading.markdown("字\n\n<div class=\"x\">\n  <p>一 <img src=\"a.png\"></p>\n</div>\n");

        assertThat(reading.body().expectFirst("img").attr(Markup.POSITION)).isEqualTo("4:8");
    }

    @Test
    void commentsVanishWithoutASpace() {
        assertThat(read("汉<!-- 注 -->字")).isEqualTo("<p>汉字</p>");
        assertThat(read("一\n\n<!-- 几行\n\n注 -->\n\n二")).isEqualTo("<p>一</p><p>二</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Vec<T> 与 <expr>        | Vec&lt;T&gt; 与 &lt;expr&gt;",
                "用 <title> 元素         | 用 &lt;title&gt; 元素",
                "用 <div> 包住           | 用 &lt;div&gt; 包住",
                "一<script>x()</script>二 | 一二",
                "一<b onclick='x()'>二</b> | 一<b>二</b>",
                "一<iframe src='x'></iframe>二 | 一二",
                "一<kbd>Ctrl</kbd>二     | 一<kbd>Ctrl</kbd>二",
                "<a id='here'></a>一     | <span id=\"here\"></span>一",
                "<a name='here'>一</a>   | <span id=\"here\"></span>一",
                "一<br>二<br/>三         | 一<br />二<br />三",
                "水 H<sub>2</sub>O       | 水 H<sub>2</sub>O",
                "a < b && c > d          | a &lt; b &amp;&amp; c &gt; d",
            })
    void rawHtmlIsTakenForMarkupOrForText(String markdown, String html) {
        assertThat(read(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void anUnknownTagOnASeparateLineIsText() {
        assertThat(read("<expr>\n::= **项**")).isEqualTo("<p>&lt;expr&gt;\n::= <strong>项</strong></p>");
    }

    @Test
    void aScriptGoesWithAllItsLines() {
        assertThat(read("一\n\n<script>\nlet a = 1;\n\nlet b = 2;\n</script>\n\n二"))
                .isEqualTo("<p>一</p><p>二</p>");
    }

    @Test
    void nothingInRawHtmlSwallowsWhatFollows() {
        for (String tag :
                new String[] {"<title>", "<textarea>", "<plaintext>", "<xmp>", "<select>", "<svg>", "<!--x-->"}) {
            assertThat(read("<div>\n" + tag + "\n</div>\n\n后文")).as(tag).contains("后文");
            assertThat(read("前 " + tag + " 中\n\n后文")).as(tag).contains("<p>后文</p>");
        }
    }

    @Test
    void aTableKeepsItsAlignmentAndItsHeaders() {
        assertThat(read("| 左 | 中 | 右 |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n"))
                .isEqualTo("<table><thead><tr><th scope=\"col\">左</th>"
                        + "<th style=\"text-align: center\" scope=\"col\">中</th>"
                        + "<th style=\"text-align: right\" scope=\"col\">右</th></tr></thead>"
                        + "<tbody><tr><td>1</td><td style=\"text-align: center\">2</td>"
                        + "<td style=\"text-align: right\">3</td></tr></tbody></table>");
    }

    @Test
    void aTableWithoutHeaderTextHasNoHeader() {
        assertThat(read("|  |  |\n|--|--|\n| 1 | 2 |\n"))
                .isEqualTo("<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    }

    @Test
    void tasksAreBoxesInTheText() {
        assertThat(read("- [ ] 未做\n- [x] 已做\n- 平常"))
                .isEqualTo("<ul><li class=\"task\">☐ 未做</li><li class=\"task\">☑ 已做</li><li>平常</li></ul>");
        assertThat(read("- [ ] 松\n\n- [x] 散")).contains("<li class=\"task\"><p>☐ 松</p></li>");
    }

    @Test
    void notesAreAtTheEndInTheOrderOfTheirCalls() {
        assertThat(read("一[^乙]二[^甲]又一[^乙]。\n\n[^甲]: 甲注\n\n    第二段\n\n[^乙]: 乙注\n"))
                .isEqualTo("<p>一<a class=\"noteref\" href=\"#fn1\">1</a>二<a class=\"noteref\" href=\"#fn2\">2</a>"
                        + "又一<a class=\"noteref\" href=\"#fn1\">1</a>。</p>"
                        + "<section class=\"footnotes\"><aside id=\"fn1\" class=\"footnote\"><p>乙注</p></aside>"
                        + "<aside id=\"fn2\" class=\"footnote\"><p>甲注</p><p>第二段</p></aside></section>");
    }

    @Test
    void notesMayCallNotesAndBeInline() {
        assertThat(read("一[^a]。\n\n[^a]: 见[^b]与^[行内]。\n[^b]: 乙\n"))
                .contains("<aside id=\"fn1\" class=\"footnote\"><p>见<a class=\"noteref\" href=\"#fn2\">2</a>与"
                        + "<a class=\"noteref\" href=\"#fn3\">3</a>。</p></aside>")
                .contains("<aside id=\"fn3\" class=\"footnote\"><p>行内</p></aside>");
    }

    @Test
    void aCallWithoutNoteIsText() {
        assertThat(read("一[^无]。")).isEqualTo("<p>一[^无]。</p>");
    }

    @Test
    void aNoteThatNothingCallsIsReported() {
        Reading reading = Reading.markdown("---\ntitle: 题\n---\n一。\n\n[^甲]: 甲注\n");

        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNUSED_NOTE);
            assertThat(found.position()).isEqualTo(new Position("一.md", 6, 1));
        });
        assertThat(reading.xhtml()).isEqualTo("<p>一。</p>");
    }

    @Test
    void aPictureAloneIsAFigure() {
        assertThat(read("![山](a.png)")).isEqualTo("<figure><img alt=\"山\" src=\"a.png\" /></figure>");
        assertThat(read("![山](a.png \"晨\")"))
                .isEqualTo("<figure><img alt=\"山\" src=\"a.png\" /><figcaption>晨</figcaption></figure>");
        assertThat(read("[![山](a.png)](b.md)"))
                .isEqualTo("<figure><a href=\"b.md\"><img alt=\"山\" src=\"a.png\" /></a></figure>");
        assertThat(read("看![山](a.png)")).startsWith("<p>看<img");
    }

    @Test
    void codeIsExactAndKnowsItsLanguage() {
        assertThat(read("```Go\n\n\tif a < b {\n\t}\n\n```"))
                .isEqualTo("<pre><code class=\"language-go\">\n\tif a &lt; b {\n\t}\n</code></pre>");
        assertThat(read("    a\n     b\n")).isEqualTo("<pre><code>a\n b</code></pre>");
        assertThat(read("```rust,ignore\nx\n```")).contains("language-rust");
        assertThat(read("```c++\nx\n```")).contains("language-c++");
        assertThat(read("```text\nx\n```")).isEqualTo("<pre><code class=\"language-text\">x</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "见https://a.example/x，后文 | 见<a href=\"https://a.example/x\">https://a.example/x</a>，后文",
                "https://a.example查看       | <a href=\"https://a.example\">https://a.example</a>查看",
                "https://a.example/wiki/汉字 | <a href=\"https://a.example/wiki/汉字\">https://a.example/wiki/汉字</a>",
                "（https://a.example/）。    | （<a href=\"https://a.example/\">https://a.example/</a>）。",
                "https://a.example，http://b.example。 | <a href=\"https://a.example\">https://a.example</a>，<a href=\"http://b.example\">http://b.example</a>。",
                "写信给me@a.example。        | 写信给<a href=\"mailto:me@a.example\">me@a.example</a>。",
                "git://a.example             | git://a.example",
            })
    void bareAddressesEndWhereChineseBegins(String markdown, String html) {
        assertThat(read(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void aLinkThatNoBookCanFollowIsTextAndReported() {
        Reading reading = Reading.markdown("见[站](htts://a.example)与[码](javascript:alert(1))。");

        assertThat(reading.xhtml()).isEqualTo("<p>见站与码。</p>");
        assertThat(reading.findings()).hasSize(2).allSatisfy(it -> assertThat(it.code())
                .isEqualTo(Code.BAD_LINK_SCHEME));
        assertThat(reading.findings().get(0).position()).isEqualTo(new Position("一.md", 1, 2));
        assertThat(reading.findings().get(0).message()).contains("htts://a.example");
    }

    @Test
    void addressesAreWrittenAsAddresses() {
        assertThat(read("[一](<a b.md>) [二](a%zz) [三](汉字.md#节) [四](http://a.example/[x])"))
                .isEqualTo("<p><a href=\"a%20b.md\">一</a> <a href=\"a%25zz\">二</a> <a href=\"汉字.md#节\">三</a> "
                        + "<a href=\"http://a.example/%5Bx%5D\">四</a></p>");
    }

    @Test
    void ourOwnAttributesAreNeverTakenFromASource() {
        assertThat(read("<p huozi-class=\"noteref\" huozi-pos=\"x\">一</p>\n\n<span HUOZI-CLASS='task'>二</span>"))
                .isEqualTo("<p>一</p><p>二</p>");
        assertThat(Reading.html("<p huozi-class=\"noteref\" huozi-asset=\"x\">一</p>")
                        .xhtml())
                .isEqualTo("<p>一</p>");
    }
}
