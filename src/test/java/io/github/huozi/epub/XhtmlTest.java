package io.github.huozi.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class XhtmlTest {

    private static String of(String html) {
        String out = Xhtml.of(Jsoup.parseBodyFragment(html).body());
        return out.substring("<body>".length(), out.length() - "</body>".length());
    }

    @Test
    void voidElementsAreClosedAndEmptyOnesAreNotMinimised() {
        assertThat(of("<p></p><br><hr><td></td><a id=\"x\"></a>")).isEqualTo("<p></p><br/><hr/><a id=\"x\"></a>");
    }

    @Test
    void textAndAttributesAreEscaped() {
        assertThat(of("<p title='a\"b&amp;c&lt;d\ne'>x &lt; y &amp;&amp; z &gt; w ]]&gt;</p>"))
                .isEqualTo("<p title=\"a&quot;b&amp;c&lt;d&#10;e\">x &lt; y &amp;&amp; z &gt; w ]]&gt;</p>");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        Element p = new Element("p").appendChild(new TextNode("甲\u0000\u0008\uFFFE\uD800乙\t\n𠮷"));
        assertThat(Xhtml.of(p)).isEqualTo("<p>甲乙\t\n𠮷</p>");
    }

    @Test
    void scriptsCommentsAndOurOwnAttributesAreLeftOut() {
        assertThat(of("<p huozi-pos=\"1:2\" class=\"a\"><!-- x --><script>alert(1)</script>甲<style>p{}</style></p>"))
                .isEqualTo("<p class=\"a\">甲</p>");
    }

    @Test
    void attributesThatXmlDoesNotAllowAreLeftOut() {
        assertThat(of("<p a<b=1 \"=2 @click=x v:on=y xmlns:z=u data-x=3 字=4>甲</p>"))
                .isEqualTo("<p data-x=\"3\">甲</p>");
    }

    @Test
    void aLanguageIsSaidInXmlToo() {
        assertThat(of("<span lang=\"en\">x</span>")).isEqualTo("<span lang=\"en\" xml:lang=\"en\">x</span>");
    }

    @Test
    void drawingsHaveTheirNamespace() {
        assertThat(of("<svg viewBox=\"0 0 1 1\"><use xlink:href=\"#a\"></use><linearGradient></linearGradient></svg>"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .contains("viewBox=\"0 0 1 1\"", "<linearGradient>", "xlink:href=\"#a\"");
    }

    @Test
    void noDepthOfNestingIsTooMuch() {
        // From the bottom up, since jsoup looks for the root at each addition.
        Element root = new Element("span").text("底");
        for (int i = 0; i < 50_000; i++) {
            root = new Element("span").appendChild(root);
        }
        assertThat(Xhtml.of(root)).contains("<span>底</span>").endsWith("</span></span>");
    }
}
