package io.github.huozi.read.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortCodesTest {

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @Test
    void aFigureIsAPictureWithItsCaption() {
        assertThat(read("{{< figure src=\"a.png\" alt=\"山\" caption=\"晨\" width=\"60%\" >}}"))
                .isEqualTo(
                        "<figure><img alt=\"山\" style=\"width: 60%\" src=\"a.png\" /><figcaption>晨</figcaption></figure>");
        assertThat(read("前\n\n{{< figure\n  src=\"a.png\"\n  title=\"题\"\n  link=\"b.md\"\n>}}\n\n后"))
                .isEqualTo(
                        "<p>前</p><figure><a href=\"b.md\"><img alt=\"题\" src=\"a.png\" /></a><figcaption>题</figcaption>"
                                + "</figure><p>后</p>");
    }

    @Test
    void highlightedCodeIsCode() {
        assertThat(read("{{< highlight go \"linenos=table\" >}}\nif a < b {\n\tx(\"```\")\n}\n{{< /highlight >}}"))
                .isEqualTo("<pre><code class=\"language-go\">if a &lt; b {\n\tx(\"```\")\n}</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\0',
            value = {
                "[链]({{< ref \"a b.md#节\" >}})       @ <a href=\"/a%20b.md#节\">链</a>",
                "[链]({{% relref \"/x/y.md\" %}})      @ <a href=\"/x/y.md\">链</a>",
                "一{{< br >}}二                        @ 一<br />二",
                "用{{< glossary_tooltip text=\"节点\" term_id=\"node\" >}}。 @ 用节点。",
                "码 `{{< figure src=\"a.png\" >}}`     @ 码 <code>{{&lt; figure src=\"a.png\" &gt;}}</code>",
                "写 {{</* figure */>}} 与 {{%/* x */%}} @ 写 {{&lt; figure &gt;}} 与 {{% x %}}",
                "模板 {% if a %}字{% endif %}          @ 模板 {% if a %}字{% endif %}",
                "{{ .Title }}                          @ {{ .Title }}",
                "{{< 不是 >}}                          @ {{&lt; 不是 &gt;}}",
                "{{< figure src=\"a.png\"              @ {{&lt; figure src=\"a.png\"",
            })
    void shortCodesInALineAreWrittenOut(String markdown, String html) {
        assertThat(read(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void codeIsLeftAloneButForTheEscape() {
        assertThat(read("```\n{{< figure >}}\n{{</* figure */>}}\n```"))
                .isEqualTo("<pre><code>{{&lt; figure &gt;}}\n{{&lt; figure &gt;}}</code></pre>");
    }

    @Test
    void menusOfTheSiteGo() {
        Reading reading = Reading.markdown("前\n\n{{< toc >}}\n\n后");

        assertThat(reading.xhtml()).isEqualTo("<p>前</p><p>后</p>");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void anUnknownCodeIsReportedAtItsPlaceAndKeepsWhatIsInIt() {
        Reading reading = Reading.markdown("---\ntitle: 题\n---\n一\n\n二 {{< odd a=1 >}}**字**{{< /odd >}} 三\n");

        assertThat(reading.xhtml()).isEqualTo("<p>一</p><p>二 <strong>字</strong> 三</p>");
        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNKNOWN_SHORT_CODE);
            assertThat(found.position()).isEqualTo(new Position("一.md", 6, 3));
            assertThat(found.hint()).contains("templates/shortcodes/odd.ftl");
        });
    }

    @Test
    void aTemplateOfTheUserComesFirst() {
        Map<String, String> files = Map.of(
                "templates/shortcodes/kbd.ftl", "<kbd>${args[0]}</kbd>",
                "templates/shortcodes/tip.ftl", "> 甲 ${params.by!'无'}\n>\n> ${inner?trim?no_esc}\n",
                "templates/shortcodes/bad.ftl", "${nothing}");
        assertThat(Reading.in(files, "一.md", "按 {{< kbd \"A<B\" >}}。").xhtml())
                .isEqualTo("<p>按 <kbd>A&lt;B</kbd>。</p>");
        assertThat(Reading.in(files, "一.md", "前\n\n{{< tip by=\"乙\" >}}\n**字**\n{{< /tip >}}\n\n后")
                        .xhtml())
                .isEqualTo("<p>前</p><blockquote><p>甲 乙</p><p><strong>字</strong></p></blockquote><p>后</p>");
        Reading bad = Reading.in(files, "一.md", "{{< bad >}}字{{< /bad >}}，{{< bad >}}字{{< /bad >}}");
        assertThat(bad.xhtml()).isEqualTo("<p>字，字</p>");
        assertThat(bad.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.TEMPLATE_FAULT);
            assertThat(found.position().path()).contains("templates/shortcodes/bad.ftl");
        });
    }

    @Test
    void placesAfterACodeAreThoseOfTheSource() {
        Reading reading = Reading.markdown(
                "{{< note >}}\n一\n{{< /note >}}\n\n{{< figure\n  src=\"b.png\"\n>}}\n\n二 ![图](a.png)\n");

        assertThat(reading.body().select("img").last().attr("huozi-pos")).isEqualTo("9:3");
    }

    @Test
    void videosAreLinks() {
        assertThat(read("{{< youtube abc >}}"))
                .isEqualTo(
                        "<p><a href=\"https://www.youtube.com/watch?v=abc\">https://www.youtube.com/watch?v=abc</a></p>");
    }

    @Test
    void codesOfGitBookAreRead() {
        assertThat(read("{% code title=\"a.go\" %}\n```go\nx\n```\n{% endcode %}"))
                .isEqualTo("<pre><code class=\"language-go\">x</code></pre>");
        assertThat(read("{% tabs %}\n{% tab title=\"甲\" %}\n一\n{% endtab %}\n{% endtabs %}"))
                .isEqualTo("<p><strong>甲</strong></p><p>一</p>");
        assertThat(read("{% raw %}{{ a }}{% endraw %}")).isEqualTo("<p>{{ a }}</p>");
    }
}
