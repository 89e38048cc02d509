package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup of other tools that used to go missing. */
class ForeignMarkupTest {

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: {.callout-note title=\"我的题\"}\n内容\n:::",
                "::: {.callout-note}\n## 我的题\n\n内容\n:::",
                "::: {.callout-note icon=false title=\"我的题\"}\n内容\n:::",
                "```{note} 我的题\n内容\n```",
                "```{admonition} 我的题\n:class: note\n内容\n```",
                ":::{note} 我的题\n内容\n:::",
            })
    void aCalloutOfQuartoOrMystKeepsItsTitle(String markdown) {
        Reading reading = Reading.markdown("前。\n\n" + markdown + "\n\n后。");

        assertThat(reading.xhtml())
                .isEqualTo("<p>前。</p><aside class=\"callout callout-note\"><p class=\"callout-title\">我的题</p>"
                        + "<p>内容</p></aside><p>后。</p>");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aFoldedCalloutOfQuartoIsFolded() {
        assertThat(read("::: {.callout-tip collapse=\"true\" title=\"展开\"}\n内容\n:::"))
                .isEqualTo("<details><summary>展开</summary><p>内容</p></details>");
    }

    @Test
    void directivesNestAndKeepTheirCode() {
        assertThat(read("````{warning}\n前\n\n```{code-block} python\n:linenos:\n\nprint(1)\n```\n\n后\n````\n\n尾"))
                .contains("callout-warning", "<p>前</p>", "class=\"language-python\">print(1)</code>", "<p>后</p>")
                .endsWith("<p>尾</p>");
        assertThat(read("```md\n```{note}\n字\n```\n")).contains("```{note}\n字</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```mermaid\n```", "```\n```", "```java\n\n```", "<pre><code></code></pre>", "::: mermaid\n:::"})
    void anEmptyListingIsReported(String markdown) {
        assertThat(Reading.markdown("前。\n\n" + markdown + "\n\n后。").findings())
                .extracting(Diagnostic::code)
                .containsExactly(Code.EMPTY_LISTING);
    }

    @Test
    void aCellMaySpanToTheEndOfItsSection() {
        assertThat(Reading.html(
                                "<table><tr><td rowspan=0>甲</td><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr></table>")
                        .xhtml())
                .contains("<td rowspan=\"3\">甲</td><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr>");
    }

    @Test
    void marksInACaptionOfRawHtmlAreMarks() {
        assertThat(
                        read(
                                "<figure>\n<img src=\"a.png\" alt=\"图\">\n<figcaption>图一：**粗**与`码`和[链](https://a.example)</figcaption>\n</figure>"))
                .contains(
                        "<figcaption>图一：<strong>粗</strong>与<code>码</code>和<a href=\"https://a.example\">链</a></figcaption>");
        assertThat(
                        read(
                                "<figure>\n<img src=\"a.png\" alt=\"图\">\n<figcaption>a * b_c <b>粗</b></figcaption>\n</figure>"))
                .contains("<figcaption>a * b_c <b>粗</b></figcaption>");
    }

    @Test
    void rolesInCodeAreCode() {
        assertThat(read("角色有 `{ref}`、`{numref}` 和 `:label:`、`:width:`。"))
                .contains("<code>{ref}</code>、<code>{numref}</code> 和 <code>:label:</code>、<code>:width:</code>");
        assertThat(read("按 {kbd}`Ctrl` 键。")).contains("按 <kbd>Ctrl</kbd> 键");
    }

    @Test
    void aTagWithAStyleInBracesIsATag() {
        assertThat(
                        read(
                                "<img src=\"a.png\" alt=\"图\" style={{ maxWidth: '320px' }} />\n\n<p className=\"x\" style={{a: 1}}>字</p>"))
                .contains("<img", "alt=\"图\"", "字")
                .doesNotContain("{{", "maxWidth", "style=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"title: [a, b] | [a, b]", "title: [译] 名 | [译] 名", "title: '[译] 名' | [译] 名"})
    void bracketsInATitleStay(String line, String title) {
        assertThat(Reading.markdown("---\n" + line + "\n---\n\n字。\n").title().text())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table: 砖的*种类*", "表：砖的*种类*"})
    void aTableInHtmlHasItsCaptionBelowIt(String caption) {
        assertThat(read("<table><tr><td>甲</td></tr></table>\n\n" + caption + "\n\n后。"))
                .startsWith("<table><caption>砖的<em>种类</em></caption>")
                .endsWith("<p>后。</p>");
        assertThat(read("<table><tr><td>甲</td></tr></table>\n\n表里的砖。")).endsWith("<p>表里的砖。</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```toctree\n:maxdepth: 2\n\nb\n```", "```{toctree}\nb\n```", "```toc\nb\n```"})
    void theListOfASitesChaptersIsNoListing(String markdown) {
        Reading reading = Reading.markdown("前。\n\n" + markdown + "\n\n后。");

        assertThat(reading.xhtml()).isEqualTo("<p>前。</p><p>后。</p>");
        assertThat(reading.findings()).isEmpty();
    }
}
