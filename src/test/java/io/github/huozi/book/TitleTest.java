package io.github.huozi.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists say of a title that holds more than words. */
class TitleTest {

    private static Element heading(String html) {
        return Jsoup.parse("<h1>" + html + "</h1>").expectFirst("h1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ruby>活<rt>huó</rt>字<rt>zì</rt></ruby>|活字",
                "<ruby>活<rp>(</rp><rt>huó</rt><rp>)</rp></ruby>|活",
                "铸字<a class=noteref href=#fn1>1</a>|铸字",
                "铸字<sup><a class=noteref href=#fn1>1</a></sup>|铸字",
                "x<sup>2</sup>|x2",
                "<img alt=炉 src=a.png>铸字|炉铸字",
                "<img title=炉 src=a.png>铸字|炉铸字",
                "<svg><title>炉</title><path/></svg>铸字|炉铸字",
                "<svg aria-label=炉><text>x</text></svg>铸字|炉铸字",
                "<a href=a.md>铸</a>字|铸字",
                "铸<br>字|铸 字"
            })
    void listsHaveItsWords(String html, String words) {
        assertThat(Title.of(heading(html), Title.Origin.HEADING).text()).isEqualTo(words);
    }

    @Test
    void listsKeepMarkupButNoIdsLinksAndCalls() {
        Element listed = Title.listed(heading("<em id=x>铸</em><a href=a.md id=y><code>b</code></a>"
                + "<span class=index-term id=z>字</span><sup><a class=noteref href=#fn1>1</a></sup>"));

        assertThat(listed.html()).isEqualTo("<em>铸</em><code>b</code><span class=\"index-term\">字</span>");
    }

    @Test
    void aCopyIsIndependent() {
        Title title = Title.of(heading("铸字"), Title.Origin.HEADING);
        title.copy().heading().text("排字");

        assertThat(title.printed()).isEqualTo("铸字");
    }
}
