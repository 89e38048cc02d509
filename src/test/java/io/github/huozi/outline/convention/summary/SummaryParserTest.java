package io.github.huozi.outline.convention.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.convention.Listed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of an outline: their words tell what an entry is, and their Markdown is kept for the page. */
class SummaryParserTest {

    private final Diagnostics found = new Diagnostics();

    private List<Listed> entries(String text) {
        return SummaryParser.parse(text, "SUMMARY.md", found).entries();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"{活字|huó|zì}\"|活字",
                "H~2~O|H2O",
                "x^2^|x2",
                "==刻字==|刻字",
                "~~刻字~~|刻字",
                "**刻字**|刻字",
                "字**真。**她|字真。她",
                "`刻字`|刻字",
                "\\*刻字\\*|*刻字*",
                "刻&amp;字|刻&字",
                "刻<br>字|刻 字",
                "<em>刻</em>字|刻字",
                "Vec<T>|Vec<T>",
                "![刻](p.png)字|刻字",
                "字^[注]|字",
                "1. 刻字|1. 刻字"
            })
    void theWordsOfATitleAreWithoutItsMarkup(String markdown, String words) {
        Listed entry = entries("- [" + markdown + "](a.md)\n").get(0);

        assertThat(entry.title()).isEqualTo(words);
        assertThat(entry.target()).contains("a.md");
        assertThat(entry.markdown().map(MarkdownTitle::text).orElse(words)).isEqualTo(markdown);
    }

    @Test
    void whatIsPlainHasNoMarkdown() {
        assertThat(entries("# 目录\n\n# 第一部分\n\n- [刻字](a.md)\n- 待写\n"))
                .allSatisfy(entry -> assertThat(entry.markdown()).isEmpty());
    }

    @Test
    void theMarkdownOfATitleHasItsPlace() {
        Listed part = entries("# 目录\n\n## 刻*字*\n\n- [拣*字*](a.md)\n").get(0);

        assertThat(part.markdown().orElseThrow().position()).hasToString("SUMMARY.md:3:4");
        assertThat(part.children().get(0).markdown().orElseThrow().position()).hasToString("SUMMARY.md:5:4");
    }

    @Test
    void theNotesOfATitleComeWithIt() {
        Listed part =
                entries("# 目录\n\n# 刻字[^a][^a]\n\n- [拣字](a.md)\n\n[^a]: 用*刀*。\n").get(0);

        assertThat(part.title()).isEqualTo("刻字");
        assertThat(part.markdown().orElseThrow().text()).isEqualTo("刻字[^a][^a]\n\n[^a]: 用*刀*。");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aLinkToAnotherSiteInTheNameOfAPartIsNoFile() {
        assertThat(entries("# 目录\n\n# [刻字](https://example.org/)\n\n- [拣字](a.md)\n")
                        .get(0)
                        .target())
                .isEmpty();
        assertThat(entries("# 目录\n\n# [刻字](part.md)\n\n- [拣字](a.md)\n").get(0).target())
                .contains("part.md");
    }

    @Test
    void anAddressThatIsNotWrittenAsALinkIsText() {
        assertThat(entries("见 https://example.org/a 。\n\n- [刻字](a.md)\n"))
                .extracting(Listed::title)
                .containsExactly("刻字");
    }
}
