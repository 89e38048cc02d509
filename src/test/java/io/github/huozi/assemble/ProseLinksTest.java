package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.chapter;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings.Numbering;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseLinksTest {

    /** Chapters 一 to 三 that have their own numbers, sections, an appendix, and a figure. */
    private static AssembledBook withText(String html) {
        return assemble(
                section(
                        "one.md",
                        Role.CHAPTER,
                        "第一章 选土",
                        html + "<h2>1.1 颜色</h2><p>黄。</p><h3>1.1.1 浅黄</h3>"
                                + "<figure id='f'><img alt='土'/><figcaption>图 1-1 黄土</figcaption></figure>"),
                chapter("two.md", "第 2 章 和泥"),
                section("three.md", Role.CHAPTER, "第三章 装窑", "<h2>3.2 码放</h2><p>稳。</p>"),
                section("tools.md", Role.APPENDIX, "附录 A 工具", "<p>锹。</p>"));
    }

    private static AssembledBook assemble(Section... sections) {
        return new Assembler(new Diagnostics()).assemble(book(Numbering.AUTO, sections));
    }

    private static List<String> links(AssembledBook book) {
        return book.allSections().get(0).content().body().select("a").stream()
                .map(link -> link.text() + link.attr("href"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "第二章, 第二章#two",
        "第 2 章, 第 2 章#two",
        "第２章, 第２章#two",
        "见第三章。, 第三章#three",
        "3.2 节, 3.2 节#three.s-3-2",
        "第 3.2 节, 第 3.2 节#three.s-3-2",
        "3.2小节, 3.2小节#three.s-3-2",
        "附录 A, 附录 A#tools",
        "图 1-1, 图 1-1#one.f",
        "图1-1, 图1-1#one.f"
    })
    void whatNamesAPlaceOfThisBookBecomesALink(String text, String link) {
        assertThat(links(withText("<p>前" + text + "后</p>"))).singleElement().satisfies(found -> assertThat(found)
                .startsWith(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第九章",
                "9.9 节",
                "第一章",
                "第二章节",
                "Go 1.1 版",
                "13.2 节",
                "图 1-12",
                "图 1-1-1",
                "附录 AB",
                "《陶说》第三章",
                "《陶说》讲得清楚，尤其是第三章",
                "<em>《陶说》</em>的第三章",
                "语言规范第三章",
                "RFC 2616 第三章",
                "那本书的第三章",
                "第二、九章",
                "命令的第一部分",
                "在第一部分代码前",
                "第一，第二章节",
                "Chapter 3 of his book",
                "附录 A 和 Z",
                "《陶说》一书的第三章",
                "<code>第二章</code>",
                "<a>第二章</a>"
            })
    void whatNamesNoOtherPlaceOfThisBookDoesNot(String text) {
        assertThat(links(withText("<p>前" + text + "后</p>"))).noneMatch(link -> link.contains("#"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见第二、三章。 | 第二#two;三章#three",
                "第 2 至 3 章 | 第 2#two;3 章#three",
                "第二章和第三章 | 第二章#two;第三章#three",
                "第二到第三章 | 第二#two;第三章#three",
                "第一、二章 | 二章#two",
                "附录 A | 附录 A#tools",
                "见第二部分 | 第二部分#part-two",
                "我们会在第二部分讨论 | 第二部分#part-two",
                "Chapter 3 | Chapter 3#three"
            })
    void rangesListsAndPartsAreLinked(String text, String links) {
        AssembledBook book = assemble(
                section(
                        "part one",
                        Role.PART,
                        "第一部分 土",
                        "",
                        section("one.md", Role.CHAPTER, "第一章 选土", "<p>前" + text + "后</p>"),
                        chapter("two.md", "第 2 章 和泥")),
                section("part two", Role.PART, "第二部分 火", "", chapter("three.md", "第三章 装窑")),
                section("tools.md", Role.APPENDIX, "附录 A 工具", "<p>锹。</p>"));
        Element paragraph = book.allSections().get(1).content().body().expectFirst("p");
        assertThat(paragraph.wholeText()).isEqualTo("前" + text + "后");
        assertThat(paragraph.select("a").stream()
                        .map(link -> link.text() + link.attr("href"))
                        .toList())
                .isEqualTo(List.of(links.split(";", -1)));
    }

    @Test
    void theBookMayNameItself() {
        assertThat(links(withText("<p>《排字房手册》第三章</p>"))).containsExactly("第三章#three");
    }

    @Test
    void severalInOneTextAreEachLinkedAndTheTextStays() {
        AssembledBook book = withText("<p>从第二章到第三章，<em>再看附录 A</em>。</p>");

        assertThat(links(book)).containsExactly("第二章#two", "第三章#three", "附录 A#tools");
        Element paragraph = book.allSections().get(0).content().body().selectFirst("p");
        assertThat(paragraph).isNotNull();
        assertThat(paragraph.wholeText()).isEqualTo("从第二章到第三章，再看附录 A。");
    }

    @Test
    void numbersThatAreAddedAreNamedAsWell() {
        AssembledBook book = assemble(
                section("one.md", Role.CHAPTER, "选土", "<p>见第二章和 2.1 节。</p>"),
                section(
                        "two.md",
                        Role.CHAPTER,
                        "和泥",
                        "<p>水。</p>",
                        section("two-a.md", Role.SECTION, "取水", "<p>井。</p>")));

        assertThat(links(book)).containsExactly("第二章#two", "2.1 节#two-a");
    }

    @Test
    void chaptersCountedAsLessonsAreNamedAsLessons() {
        AssembledBook book =
                assemble(section("one.md", Role.CHAPTER, "01 | 选土", "<p>第 2 讲说和泥。</p>"), chapter("two.md", "02 | 和泥"));

        assertThat(links(book)).containsExactly("第 2 讲#two");
    }

    @Test
    void aNumberThatSeveralChaptersHaveIsSoughtInItsOwn() {
        String html = "<p>见第二节。</p><h2>第一节 头</h2><p>甲</p><h2>第二节 尾</h2><p>乙</p>";
        AssembledBook book =
                assemble(section("one.md", Role.CHAPTER, "选土", html), section("two.md", Role.CHAPTER, "和泥", html));

        assertThat(links(book)).singleElement().satisfies(link -> assertThat(link)
                .startsWith("第二节#one."));
    }

    @Test
    void readersCommentsAreLeftAlone() {
        assertThat(links(withText("<section class='comments'><p>第二章有错字</p></section>")))
                .noneMatch(link -> link.contains("#"));
    }
}
