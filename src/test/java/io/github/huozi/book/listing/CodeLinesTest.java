package io.github.huozi.book.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CodeLinesTest {

    private static Element mark(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        CodeLines.split(body);
        return body;
    }

    @Test
    void eachLineIsAnElementAndTheTextStaysAsItWas() {
        Element body = mark(
                "<pre huozi-numbers=\"1\" huozi-marked=\"2\"><code><span class=\"hl-keyword\">if</span> x {\n\n\ty\n}</code></pre>");
        assertThat(body.select("pre.numbered span.line")).hasSize(4);
        assertThat(body.select("span.line").get(1).className()).isEqualTo("line marked");
        assertThat(body.wholeText()).isEqualTo("if x {\n\n\ty\n}");
        assertThat(body.select("pre").attr("style")).isEmpty();
    }

    @Test
    void linesBeyondTheListingAndNumbersThatAreNoneAreHarmless() {
        Element body =
                mark("<pre huozi-numbers=\"x\" huozi-marked=\"0 9-3 2-900000 12345678\"><code>a\nb\nc</code></pre>");
        assertThat(body.select("pre").hasClass("numbered")).isFalse();
        assertThat(body.select(".marked").eachText()).containsExactly("b", "c");
    }

    @Test
    void aFirstNumberOtherThanOneIsSaid() {
        assertThat(mark("<pre huozi-numbers=\"41\"><code>x</code></pre>")
                        .select("pre")
                        .attr("style"))
                .isEqualTo("counter-reset: line 40");
    }

    @Test
    void shortLinesWithoutOptionsAreLeftAlone() {
        assertThat(mark("<pre><code>$ ls\na.md</code></pre>").select(".line")).isEmpty();
        assertThat(mark("<pre><code>$ ls -l --all --human-readable</code></pre>")
                        .select(".line"))
                .hasSize(1);
    }
}
