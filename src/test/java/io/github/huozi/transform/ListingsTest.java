package io.github.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ListingsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Element listings(CodeSettings wish, String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Settings settings = Settings.builder().code(wish).build();
        Section section = Section.builder("a.md", Role.CHAPTER)
                .title(Title.plain("甲", Title.Origin.CONFIGURATION))
                .content(new Content(body))
                .position(Position.of("a.md"))
                .build();
        Metadata metadata =
                Metadata.of("试排", "zh-CN", "urn:uuid:2f4f2bd0-6c38-4f0e-8a51-0d3c51f3f1aa", Contributor.author("毕生"));
        new Listings()
                .apply(
                        Book.builder(metadata, settings)
                                .sections(List.of(section))
                                .build(),
                        new ExtensionContext(diagnostics, BuildControl.NONE));
        return body;
    }

    private Element listings(String html) {
        return listings(CodeSettings.defaults(), html);
    }

    @Test
    void tokensAreSpansAndTheTextIsAsBefore() {
        Element body = listings("<pre><code class=\"language-go\">if x {\n\t// 注\n}</code></pre>");
        assertThat(body.select("code").html())
                .isEqualTo("<span class=\"hl-keyword\">if</span> x {\n\t<span class=\"hl-comment\">// 注</span>\n}");
        assertThat(body.wholeText()).isEqualTo("if x {\n\t// 注\n}");
    }

    @Test
    void aTitleBecomesACaptionAndAFileNameCode() {
        Element body = listings(
                "<pre huozi-title=\"a/b.go\"><code>x</code></pre><pre huozi-title=\"入口\"><code>x</code></pre>");
        assertThat(body.select("figure.listing > figcaption > code").eachText()).containsExactly("a/b.go");
        assertThat(body.select("figure.listing > figcaption").eachText()).containsExactly("a/b.go", "入口");
        assertThat(body.select("figure.listing > figcaption + pre")).hasSize(2);
    }

    @Test
    void linesAreNumberedOnRequestOrEverywhereOrNowhere() {
        String html = "<pre huozi-numbers=\"7\"><code>x</code></pre><pre><code class=\"language-go\">x</code></pre>"
                + "<pre huozi-numbers=\"none\"><code class=\"language-go\">x</code></pre><pre><code>x</code></pre>";
        assertThat(numbers(CodeSettings.LineNumbers.ASKED, html)).containsExactly("7", "", "", "");
        assertThat(numbers(CodeSettings.LineNumbers.ALL, html)).containsExactly("7", "1", "", "");
        assertThat(numbers(CodeSettings.LineNumbers.NONE, html)).containsExactly("", "", "", "");
    }

    private List<String> numbers(CodeSettings.LineNumbers wish, String html) {
        Element body = listings(CodeSettings.builder().lineNumbers(wish).build(), html);
        return body.select("pre").stream().map(pre -> pre.attr("huozi-numbers")).toList();
    }

    @Test
    void aPromptTellsASessionWhereNoLanguageOrAShellIsNamed() {
        Element body = listings("<pre><code>$ ls\na.md</code></pre><pre><code class=\"language-sh\">$ ls</code></pre>"
                + "<pre><code class=\"language-php\">$ a</code></pre>");
        assertThat(body.select(".hl-prompt")).hasSize(2);
    }

    @Test
    void theBookMayNameALanguageForListingsThatNameNone() {
        CodeSettings wish = CodeSettings.builder().language("go").build();
        Element body = listings(wish, "<pre><code>if</code></pre><pre><code class=\"language-text\">if</code></pre>");
        assertThat(body.select(".hl-keyword")).hasSize(1);
    }

    @Test
    void withoutColoursCodeIsLeftAlone() {
        CodeSettings wish =
                CodeSettings.builder().highlight(CodeSettings.Highlight.OFF).build();
        assertThat(listings(wish, "<pre><code class=\"language-go\">if</code></pre>")
                        .select("span"))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutAGrammarIsReportedOnce() {
        listings("<pre huozi-pos=\"3:1\"><code class=\"language-qux\">x</code></pre>"
                + "<pre huozi-pos=\"9:1\"><code class=\"language-qux\">x</code></pre>");
        assertThat(diagnostics.all()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNKNOWN_LANGUAGE);
            assertThat(found.position()).hasToString("a.md:3:1");
            assertThat(found.message()).contains("2 listings").contains("`qux`");
        });
    }
}
