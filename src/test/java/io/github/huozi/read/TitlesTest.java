package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One title a section, whatever list, front matter and headings say. */
class TitlesTest {

    private static final Metadata METADATA = Metadata.of("窑", "zh-CN", "urn:x");

    private static Section read(Optional<String> title, Optional<String> listed, String text) {
        Manuscript.Entry.Builder entry = Manuscript.Entry.builder(Role.CHAPTER)
                .source(Source.markdown(text).named("a.md"))
                .position(Position.of("a.md"))
                .fallbackTitle("选土");
        title.ifPresent(entry::title);
        listed.ifPresent(entry::listed);
        Manuscript manuscript = Manuscript.builder()
                .metadata(METADATA)
                .entries(List.of(entry.build()))
                .build();
        Book book = new BookReader(new Diagnostics()).read(manuscript);
        return book.sections().get(0);
    }

    private static Section listed(String listed, String text) {
        return read(Optional.empty(), Optional.of(listed), text);
    }

    /** What is in the title's heading, without positions. */
    private static String page(Section section) {
        Element heading = section.title().copy().heading();
        heading.getAllElements().forEach(element -> element.removeAttr(Markup.POSITION));
        return Reading.xhtml(heading);
    }

    private static List<String> headings(Section section) {
        return section.content().body().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName() + " " + heading.text())
                .toList();
    }

    @Test
    void theListHasTheTableOfContentsAndTheHeadingThePage() {
        Section section = listed("土", "# 怎样*选*土\n\n看颜色。\n\n## 颜色\n\n黄。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(page(section)).isEqualTo("怎样<em>选</em>土");
        assertThat(headings(section)).containsExactly("h2 颜色");
    }

    @Test
    void aTitleInBookYamlIsInBoth() {
        Section section = read(Optional.of("土"), Optional.of("别的"), "# 怎样选土\n\n看颜色。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(page(section)).isEqualTo("土");
        assertThat(headings(section)).isEmpty();
    }

    @Test
    void aTitleInBookYamlTakesNoSectionAway() {
        Section section = read(Optional.of("土"), Optional.empty(), "## 背景\n\n很久以前。\n");

        assertThat(page(section)).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 背景");
    }

    @ParameterizedTest
    @CsvSource({
        // list, heading, table of contents, page
        "选土, 第 1 章 选土, 第 1 章 选土, 第 1 章 选土",
        "选土, 1.2 选土, 1.2 选土, 1.2 选土",
        "第一章 选土, 选土, 第一章 选土, 第一章 选土",
        "选土, 第 1 章 选窑土, 第 1 章 选土, 第 1 章 选窑土",
        "Go和Web, go 和 Web, Go和Web, go 和 Web",
        "3 选土, 第 3 章 选土, 3 选土, 第 3 章 选土",
        "3D 打印, 3D 打印入门, 3D 打印, 3D 打印入门",
        "A - 工具, 附录 A：窑工的工具, A - 工具, 附录 A：窑工的工具",
        "工具, 附录 A：窑工的工具, 附录 A 工具, 附录 A：窑工的工具"
    })
    void aNumberThatOnlyOneHasIsKeptAndNoneIsDoubled(String list, String heading, String contents, String page) {
        Section section = listed(list, "# " + heading + "\n\n文。\n");

        assertThat(section.title().text()).isEqualTo(contents);
        assertThat(page(section)).isEqualTo(page);
        assertThat(headings(section)).isEmpty();
    }

    @Test
    void aFileThatOpensAtLevelTwoHasItsTitleThere() {
        Section section = listed("选土", "## 选土\n\n看颜色。\n\n### 颜色\n\n黄。\n\n#### 浅黄\n\n少。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(headings(section)).containsExactly("h2 颜色", "h3 浅黄");
    }

    @Test
    void twoHeadingsOfLevelOneAreBothSectionsBelowTheTitleOfAList() {
        Section section = listed("土", "# 选土\n\n黄的。\n\n## 颜色\n\n浅。\n\n# 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 选土", "h3 颜色", "h2 晒土");
    }

    @Test
    void withoutAListTheFirstOfTwoIsTheTitleAndTheOtherASection() {
        Section section = read(Optional.empty(), Optional.empty(), "# 找土\n\n黄的。\n\n# 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("找土");
        assertThat(headings(section)).containsExactly("h2 晒土");
    }

    @Test
    void numberedHeadingsOfOneLevelAreSectionsAndTheFileNameIsTheTitle() {
        Section section = read(Optional.empty(), Optional.empty(), "# 1. 找土\n\n黄的。\n\n# 2. 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(headings(section)).containsExactly("h2 1. 找土", "h2 2. 晒土");
    }

    @Test
    void belowATitleOfFrontMatterTheFirstSectionKeepsItsHeading() {
        Section section = read(Optional.empty(), Optional.empty(), "---\ntitle: 土\n---\n## 背景\n\n很久以前。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(page(section)).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 背景");
    }

    @ParameterizedTest
    @CsvSource({"{-}", "{.unnumbered}", "{#x -}", "{.unnumbered #x}"})
    void aHeadingSaysThatItHasNoNumber(String attributes) {
        Section section = read(Optional.empty(), Optional.empty(), "# 后话 " + attributes + "\n\n## 小结 {-}\n\n完。\n");

        assertThat(section.title().text()).isEqualTo("后话");
        assertThat(section.content().body().hasAttr(Markup.UNNUMBERED_TITLE)).isTrue();
        assertThat(section.content().body().select("h2.unnumbered").text()).isEqualTo("小结");
    }

    private static Section own(String text) {
        return read(Optional.empty(), Optional.empty(), text);
    }

    /** A section that is listed in Markdown, in line 7 of a file in another folder. */
    private static Section inMarkdown(String words, String markdown, String text) {
        Manuscript.Entry.Builder entry = Manuscript.Entry.builder(Role.CHAPTER)
                .position(Position.of("src/SUMMARY.md"))
                .fallbackTitle("选土")
                .markdown(new MarkdownTitle(markdown, new Position("src/SUMMARY.md", 7, 4)));
        List<Manuscript.Entry> entries = new ArrayList<>();
        if (text.isEmpty()) {
            entry.title(words);
            // A book needs a text.
            entries.add(Manuscript.Entry.builder(Role.CHAPTER)
                    .source(Source.markdown("甲").named("b.md"))
                    .build());
        } else {
            entry.source(Source.markdown(text).named("a.md")).listed(words);
        }
        entries.add(0, entry.build());
        Manuscript manuscript =
                Manuscript.builder().metadata(METADATA).entries(entries).build();
        return new BookReader(new Diagnostics()).read(manuscript).sections().get(0);
    }

    @Test
    void aPictureInAHeadingIsInTheTitleAndItsTextInLists() {
        Section section = own("# ![窑](kiln.png)与土\n\n黄的。\n");

        assertThat(section.title().text()).isEqualTo("窑与土");
        assertThat(page(section)).isEqualTo("<img alt=\"窑\" src=\"kiln.png\" />与土");
        assertThat(section.content().body().select("img")).isEmpty();
    }

    @Test
    void aNoteInAHeadingIsCalledOnTheTitleBeforeThoseOfTheText() {
        Section section = own("# 选土[^h]\n\n```\nx\n```\n\n## 颜色\n\n黄[^c]。\n\n[^c]: 浅黄。\n[^h]: 或称择土。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(page(section)).isEqualTo("选土<a class=\"noteref\" href=\"#fn1\">1</a>");
        assertThat(section.content().body().select("p a.noteref").eachText()).containsExactly("2");
        assertThat(section.content().body().select("aside").eachText()).containsExactly("或称择土。", "浅黄。");
    }

    @Test
    void linksAndMarksOfTheIndexStayInTheTitle() {
        assertThat(page(own("# [土](b.md)与[窑](#index)\n\n黄的。\n")))
                .isEqualTo("<a href=\"b.md\">土</a>与<a href=\"#index\">窑</a>");
    }

    @Test
    void aHeadingOfTwoLinesIsOneLine() {
        assertThat(page(own("选\n*土*<br>  记\n======\n\n黄的。\n"))).isEqualTo("选 <em>土</em> 记");
    }

    @Test
    void aTitleThatIsAPictureHasItsTextAsWords() {
        Section section = own("# ![窑](kiln.png \"题\")\n\n黄的。\n");

        assertThat(section.title().text()).isEqualTo("窑");
        assertThat(page(section)).startsWith("<img alt=\"窑\" src=\"kiln.png\"");
        assertThat(section.content().body().text()).isEqualTo("黄的。");
    }

    @Test
    void aTitleThatIsAPictureWithoutTextIsCalledAsItsFile() {
        Reading reading = Reading.markdown("# ![](kiln.png)\n\n黄的。\n");

        assertThat(reading.title().text()).isEqualTo("一");
        assertThat(reading.title().heading().select("img").attr("alt")).isEqualTo("一");
        assertThat(reading.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.MISSING_ALT);
            assertThat(found.position()).hasToString("一.md:1:3");
        });
    }

    @ParameterizedTest
    @CsvSource({"##, ![](kiln.png)", "#, [![a](a.png)](a) [![b](b.png)](b)"})
    void otherPicturesAtTheTopAreNoTitle(String level, String pictures) {
        Section section = own(level + " " + pictures + "\n\n黄的。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(section.content().body().select("img")).isNotEmpty();
    }

    @Test
    void belowATitleOfAListAPictureStaysInTheText() {
        Section section = listed("土", "# ![窑](kiln.png)\n\n黄的。\n");

        assertThat(page(section)).isEqualTo("土");
        assertThat(section.content().body().select("figure > img")).hasSize(1);
    }

    @Test
    void aTitleOfBookYamlTakesOverTheNotesOfTheHeading() {
        Section section = read(Optional.of("土"), Optional.empty(), "# 选土[^h]\n\n黄。\n\n[^h]: 或称择土。\n");

        assertThat(page(section)).isEqualTo("土<a class=\"noteref\" href=\"#fn1\">1</a>");
    }

    @Test
    void aTitleInMarkdownIsOnThePageWhereTheTextHasNone() {
        Section section = inMarkdown("1. 选土", "1. *选*`土`", "黄的。\n");

        assertThat(section.title().text()).isEqualTo("1. 选土");
        assertThat(section.title().origin()).isEqualTo(Title.Origin.OUTLINE);
        assertThat(page(section)).isEqualTo("1. <em>选</em><code>土</code>");
    }

    @Test
    void aTitleInMarkdownIsInListsWhereTheTextHasOne() {
        Section section = inMarkdown("土", "**土**[^x] \\*", "# 怎样*选*土\n\n黄的。\n");

        assertThat(section.title().text()).isEqualTo("土[^x] *");
        assertThat(page(section)).isEqualTo("怎样<em>选</em>土");
    }

    @Test
    void aPartInMarkdownBringsItsNotesBeforeThoseOfItsText() {
        String markdown = "选土[^a]^[又注。]\n\n[^a]: 一*注*。";
        Section alone = inMarkdown("选土", markdown, "");
        Section withText = inMarkdown("选土", markdown, "黄的[^1]。\n\n[^1]: 浅黄。\n");

        assertThat(page(alone))
                .isEqualTo(
                        "选土<a class=\"noteref\" href=\"#title-fn1\">1</a><a class=\"noteref\" href=\"#title-fn2\">2</a>");
        assertThat(alone.content().body().select("aside").eachAttr("id")).containsExactly("title-fn1", "title-fn2");
        assertThat(withText.content().body().select("p > a.noteref").eachText()).containsExactly("3");
        assertThat(withText.content().body().select("aside").eachText()).containsExactly("一注。", "又注。", "浅黄。");
    }

    @Test
    void addressesInATitleOfAListAreRelativeToTheList() {
        Section section = inMarkdown("窑 土 站", "![窑](kiln.png) [土](a.md) [站](https://example.org/)", "");

        assertThat(section.title().heading().attr(Markup.PATH)).isEqualTo("src/SUMMARY.md");
        assertThat(section.title().heading().select("img").attr(Markup.POSITION))
                .isEqualTo("7:4");
        // A link within the list says where the chapter is.
        assertThat(section.title().heading().select("a").eachAttr("href")).containsExactly("https://example.org/");
    }
}
