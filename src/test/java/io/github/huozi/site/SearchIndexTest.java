package io.github.huozi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.file.ResourceResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    /** A page of 170 × 240 mm at 10.5 pt holds some 850 characters with the white that headings and lists leave. */
    private static final int CHARACTERS_OF_500_PAGES = 425_000;

    private static final int MOST_BYTES = 1_500_000;

    private static String index(String html) {
        return new SearchIndex(new Places(book(html))).script();
    }

    private static AssembledBook book(String html) {
        return SiteFixture.assemble(
                SiteFixture.metadata("zh-CN"),
                SiteFixture.settings(),
                ResourceResolver.NONE,
                List.of(SiteFixture.section("01.md", Role.CHAPTER, "章", html)));
    }

    @Test
    void textIsDividedAtItsHeadings() {
        AssembledBook book = book("<p>甲。</p><h2 id=\"a\">乙</h2><p>丙，<em>丁</em>戊。</p>");
        String anchor =
                book.sections().get(0).content().body().selectFirst("h2").id();
        assertThat(new SearchIndex(new Places(book)).script())
                .isEqualTo("huoziSearch([[\"" + book.sections().get(0).id() + ".html\",\"章\",[[\"\",\"\",\"甲。\"],[\""
                        + anchor + "\",\"乙\",\"丙，丁戊。\"]]]]);\n");
    }

    @Test
    void blocksAreApartAndInlineElementsAreNot() {
        assertThat(index("<ul><li>甲</li><li>乙<b>丙</b></li></ul><table><tr><td>丁</td><td>戊</td></tr></table>"))
                .contains("甲\\n乙丙\\n丁\\n戊");
    }

    @Test
    void readingsAndNoteNumbersDoNotPartWords() {
        assertThat(
                        index(
                                "<p><ruby>活<rt>huó</rt>字<rt>zì</rt></ruby>印<a class=\"noteref\" href=\"#n\">1</a>刷</p>"
                                        + "<section class=\"footnotes\"><aside class=\"footnote\" id=\"n\"><p>注文</p></aside></section>"))
                .contains("活字印刷\\n注文");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(index("<pre><code>if (a) {\n    b();\n}</code></pre>")).contains("if (a) {\\nb();\\n}");
    }

    @Test
    void whatWouldEndTheScriptIsEscaped() {
        assertThat(index("<p>&lt;/script&gt;&lt;!--\u2028完</p>"))
                .contains("\\u003c/script>\\u003c!--\\u2028")
                .doesNotContain("</script");
    }

    @Test
    void theIndexOfFiveHundredPagesIsUnderItsBudget() {
        Random random = new Random(7);
        List<Section> chapters = new ArrayList<>();
        int characters = 0;
        for (int chapter = 0; characters < CHARACTERS_OF_500_PAGES; chapter++) {
            StringBuilder html = new StringBuilder();
            for (int paragraph = 0; paragraph < 60; paragraph++) {
                html.append(paragraph % 10 == 0 ? "<h2 id=\"h%d-%d\">小节</h2><p>".formatted(chapter, paragraph) : "<p>");
                for (int i = 0; i < 120; i++) {
                    html.appendCodePoint(0x4E00 + random.nextInt(3500));
                    characters++;
                }
                html.append("</p>");
            }
            chapters.add(SiteFixture.section("%03d.md".formatted(chapter), Role.CHAPTER, "第几章", html.toString()));
        }
        AssembledBook book = SiteFixture.assemble(
                SiteFixture.metadata("zh-CN"), SiteFixture.settings(), ResourceResolver.NONE, chapters);
        // Every one a Han character, with no ASCII at all: no book takes more.
        assertThat(new SearchIndex(new Places(book)).script().getBytes(UTF_8).length)
                .isLessThan(MOST_BYTES);
    }
}
