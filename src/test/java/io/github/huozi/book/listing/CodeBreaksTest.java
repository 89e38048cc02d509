package io.github.huozi.book.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBreaksTest {

    private static String mark(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        String before = body.wholeText();
        CodeLines.split(body);
        CodeBreaks.mark(body);
        assertThat(body.wholeText()).isEqualTo(before);
        return body.html();
    }

    @ParameterizedTest
    @CsvSource({
        "AbstractFactoryBean, Abstract<wbr>Factory<wbr>Bean",
        "/usr/share/doc/a.md, /usr/<wbr>share/<wbr>doc/a.md",
        "org.example.Press, org.<wbr>example.<wbr>Press",
        "std::vector_size, std::<wbr>vector_<wbr>size",
        "a.b, a.b",
        "toString, toString",
        "ls -l, ls <span class=\"whole\">-l</span>",
        "git log --oneline -n 3, git log <span class=\"whole\">--o</span>neline <span class=\"whole\">-n</span> 3",
        "x--y, x--y",
        "a[-1], a[-1]",
        "non-null, non-null",
    })
    void namesBreakAtTheirJointsAndOptionsKeepTheirHyphens(String code, String marked) {
        assertThat(mark("<p><code>" + code + "</code></p>")).isEqualTo("<p><code>" + marked + "</code></p>");
    }

    @Test
    void whatIsWithinMarkupIsMarkedToo() {
        assertThat(mark("<code><a href=\"#x\">java.util.ArrayList</a></code>"))
                .isEqualTo("<code><a href=\"#x\">java.<wbr>util.<wbr>Array<wbr>List</a></code>");
    }

    @Test
    void aLineOfAListingBreaksWhereverItIsToButNotWithinAnOption() {
        assertThat(
                        mark(
                                "<pre><code>docker run <span class=\"hl-type\">--rm</span> -it example.org/press:latest</code></pre>"))
                .contains("<span class=\"whole\">--r</span>m", " <span class=\"whole\">-i</span>t")
                .doesNotContain("wbr");
        assertThat(mark("<pre><code>ls -l</code></pre>")).doesNotContain("whole");
    }
}
