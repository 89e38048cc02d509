package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.chapter;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings.Numbering;
import io.github.huozi.book.settings.SiteSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerTest {

    private final Diagnostics found = new Diagnostics();

    private AssembledBook assemble(Book book) {
        return new Assembler(found).assemble(book);
    }

    private AssembledBook assemble(Section... sections) {
        return assemble(book(Numbering.AUTO, sections));
    }

    private static String html(AssembledBook book, int section) {
        Element body = book.allSections().get(section).content().copy().body();
        body.select("*").removeAttr(Markup.BLOCK);
        return body.html();
    }

    @Test
    void idsAreUniqueInTheBookAndAscii() {
        String body = "<h2>准备</h2><p id='说明'>甲</p><h2>准备</h2><h2 id='x'>乙</h2>";
        AssembledBook book = assemble(
                section("上/01 铸字.md", Role.CHAPTER, "铸字", body), section("下/01 铸字.md", Role.CHAPTER, "铸字", body));

        List<String> ids = new ArrayList<>();
        for (AssembledSection section : book.allSections()) {
            ids.add(section.id());
            section.content().body().select("[id]").forEach(element -> ids.add(element.id()));
        }
        assertThat(ids).hasSize(10).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9.-]*"));
        assertThat(found.all()).isEmpty();
    }

    @Test
    void idsFollowTheSourceAndNotItsPlace() {
        AssembledBook first = assemble(chapter("01-casting.md", "铸字"), chapter("02 拣字.md", "拣字"));
        AssembledBook second =
                assemble(chapter("01-engraving.md", "刻字"), chapter("02-casting.md", "铸字"), chapter("03 拣字.md", "拣字"));

        assertThat(first.sections().get(0).id()).isEqualTo("casting");
        assertThat(second.sections().get(1).id()).isEqualTo("casting");
        assertThat(second.sections().get(2).id())
                .isEqualTo(first.sections().get(1).id());
    }

    @Test
    void namesThatDifferOnlyInTheirNumberStayApart() {
        AssembledBook book = assemble(chapter("1-summary.md", "小结"), chapter("2-summary.md", "再结"));
        assertThat(book.sections()).extracting(AssembledSection::id).containsExactly("s-1-summary", "s-2-summary");
    }

    @Test
    void namesOfTheRenderersOwnDocumentsAreNotTaken() {
        assertThat(assemble(chapter("nav.md", "导航")).sections().get(0).id()).isEqualTo("s-nav");
    }

    @Test
    void linksBetweenChaptersLandWhateverFormTheyHave() {
        Section target = section("part/02-b.md", Role.CHAPTER, "乙", "<h2>排版 Step 1</h2><p id='note'>注</p>");
        Section source = section(
                "part/01-a.md",
                Role.CHAPTER,
                "甲",
                "<p><a href='02-b.md'>一</a><a href='./02-b.html#note'>二</a><a href='/part/02-b'>三</a>"
                        + "<a href='../part/02-b.md#%E6%8E%92%E7%89%88-step-1'>四</a><a href='#自己'>五</a></p>"
                        + "<h2>自己</h2>");
        AssembledBook book = assemble(source, target);

        Set<String> ids = new HashSet<>();
        book.allSections().forEach(section -> {
            ids.add(section.id());
            section.content().body().select("[id]").forEach(element -> ids.add(element.id()));
        });
        List<String> hrefs = book.sections().get(0).content().body().select("a").eachAttr("href");
        assertThat(hrefs).hasSize(5).allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-安装--setup-v2",
                "user-content-12-安装--setup-v2",
                "_1-2-安装-setup-v2",
                "1.2-安装--setup-v2",
                "12-%E5%AE%89%E8%A3%85--setup-v2",
                "12-安装--Setup-v2"
            })
    void anchorsOfGitHubMdBookHugoGitBookAndVuePressLand(String anchor) {
        AssembledBook book = assemble(section(
                "a.md",
                Role.CHAPTER,
                "甲",
                "<p><a href='#" + anchor + "'>装</a></p><h2>小结</h2><h2>1.2 安装 &amp; Setup (v2)</h2><h2>小结</h2>"));

        Element body = book.sections().get(0).content().body();
        String id = body.select("h2").get(1).id();
        assertThat(body.expectFirst("a").attr("href")).isEqualTo("#" + id);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void headingsOfTheSameWordsAreCounted() {
        AssembledBook book = assemble(
                section("a.md", Role.CHAPTER, "甲", "<p><a href='#小结-1'>后</a></p><h2>小结</h2><p>一</p><h2>小结</h2>"));

        Element body = book.sections().get(0).content().body();
        assertThat(body.expectFirst("a").attr("href"))
                .isEqualTo("#" + body.select("h2").get(1).id());
    }

    @Test
    void aLinkToAFolderFindsThePageThatOpensIt() {
        AssembledBook book = assemble(
                section("a.md", Role.CHAPTER, "甲", "<p><a href='deep/'>看</a></p>"),
                section("deep/README.md", Role.CHAPTER, "深", "<p>里</p>"));
        assertThat(html(book, 0)).contains("href=\"#deep-readme\"");
    }

    @Test
    void linksToTheHeadingThatBecameTheTitleGoToTheSection() {
        Section target = section("b.md", Role.CHAPTER, "选土", "<h2>选土</h2><p>黄</p>");
        target.content().body().attr(Markup.TITLE_IDS, "old older");
        AssembledBook book = assemble(
                section(
                        "a.md",
                        Role.CHAPTER,
                        "甲",
                        "<p><a href='b.md#old'>1</a><a href='b.md#older'>2</a><a href='b.md#选土'>3</a>"
                                + "<a href='b.md#选土-1'>4</a></p>"),
                target);

        assertThat(book.allSections().get(0).content().body().select("a").eachAttr("href"))
                .startsWith("#b", "#b", "#b")
                .last()
                .satisfies(heading -> assertThat(heading).startsWith("#b."));
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aBrokenLinkBecomesTextAndTheNearestTargetIsNamed() {
        AssembledBook book = assemble(
                section("a.md", Role.CHAPTER, "甲", "<p>见<a href='chapter-tow.md'>乙章</a>。</p>"),
                chapter("chapter-two.md", "乙"));

        assertThat(html(book, 0)).isEqualTo("<p>见乙章。</p>");
        assertThat(found.all()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.BROKEN_LINK);
            assertThat(diagnostic.position()).hasToString("a.md:1:3");
            assertThat(diagnostic.hint()).contains("chapter-two");
        });
    }

    @Test
    void aLinkToAMissingPlaceGoesToTheSectionAndIsReported() {
        AssembledBook book =
                assemble(section("a.md", Role.CHAPTER, "甲", "<h2>Install</h2><p><a href='#instal'>装</a></p>"));
        assertThat(html(book, 0)).contains("href=\"#a\"");
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_LINK);
        assertThat(found.all().get(0).hint()).contains("#install");
    }

    @Test
    void aLinkToAnAbsentChapterBecomesTextWithoutAWord() {
        Book book = book(Numbering.AUTO, section("a.md", Role.CHAPTER, "甲", "<p><a href='b.md#x'>乙</a></p>"));
        AssembledBook assembled = new Assembler(found).assemble(book, Set.of("b.md"));
        assertThat(html(assembled, 0)).isEqualTo("<p>乙</p>");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aRepeatedIdIsReportedAndKeptOnce() {
        AssembledBook book = assemble(section("a.md", Role.CHAPTER, "甲", "<p id='x'>一</p><p id='x'>二</p>"));
        assertThat(html(book, 0)).isEqualTo("<p id=\"a.x\">一</p>\n<p>二</p>");
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.DUPLICATE_ID);
    }

    @Test
    void referencesBetweenElementsFollowTheirIds() {
        AssembledBook book = assemble(section(
                "a.md",
                Role.CHAPTER,
                "甲",
                "<table><tr><th id='h'>头</th></tr><tr><td headers='h'>格</td></tr></table>"
                        + "<svg><g id='g'/><use href='#g'/><rect fill='url(#g)'/></svg>"));
        Element body = book.sections().get(0).content().body();
        assertThat(body.selectFirst("td").attr("headers")).isEqualTo("a.h");
        assertThat(body.selectFirst("use").attr("href")).isEqualTo("#a.g");
        assertThat(body.selectFirst("rect").attr("fill")).isEqualTo("url(#a.g)");
    }

    @Test
    void whatIsAmongChaptersIsBodyMatter() {
        AssembledBook book = assemble(
                section("i.md", Role.INTRODUCTION, "开篇词", "<p>始</p>"),
                chapter("1.md", "一"),
                section("b1.md", Role.BONUS, "加餐", "<p>加</p>"),
                chapter("2.md", "二"),
                section("b2.md", Role.BONUS, "特别放送", "<p>特</p>"),
                section("c.md", Role.CLOSING, "结束语", "<p>终</p>"));
        assertThat(book.sections())
                .extracting(AssembledSection::matter)
                .containsExactly(Matter.FRONT, Matter.BODY, Matter.BODY, Matter.BODY, Matter.BACK, Matter.BACK);
    }

    @Test
    void frontMatterDoesNotComeBackOnceTheBodyHasBegun() {
        AssembledBook book = assemble(
                section("d.md", Role.DEDICATION, "献词", "<p>献</p>"),
                section("b.md", Role.BONUS, "先睹", "<p>先</p>"),
                section("p.md", Role.PREFACE, "序", "<p>序</p>"),
                chapter("1.md", "一"),
                section("f.md", Role.FOREWORD, "又序", "<p>又</p>"),
                chapter("2.md", "二"),
                section("a.md", Role.ACKNOWLEDGEMENTS, "致谢", "<p>谢</p>"));
        assertThat(book.sections())
                .extracting(AssembledSection::matter)
                .containsExactly(
                        Matter.FRONT, Matter.BODY, Matter.BODY, Matter.BODY, Matter.BODY, Matter.BODY, Matter.BACK);
    }

    @Test
    void aBookWithoutChaptersIsAllBody() {
        AssembledBook book = assemble(
                section("i.md", Role.INTRODUCTION, "开篇词", "<p>始</p>"),
                section("c.md", Role.CLOSING, "结束语", "<p>终</p>"));
        assertThat(book.sections()).extracting(AssembledSection::matter).containsOnly(Matter.BODY);
    }

    @Test
    void headingsOfASectionAreBelowItsOwn() {
        AssembledBook book = assemble(section(
                "1.md", Role.CHAPTER, "一", "<p>甲</p>", section("1-1.md", Role.SECTION, "一之一", "<h2>乙</h2><h6>丙</h6>")));
        AssembledSection inner = book.allSections().get(1);
        assertThat(inner.level()).isEqualTo(2);
        assertThat(inner.content().body().children())
                .extracting(Element::normalName)
                .containsExactly("h3", "h6");
    }

    @Test
    void chaptersOfAPartHaveHeadingsOfTheFirstLevel() {
        AssembledBook book = assemble(section("p", Role.PART, "上编", "", chapter("1.md", "一")));
        assertThat(book.allSections()).extracting(AssembledSection::level).containsExactly(1, 1);
    }

    @Test
    void commentsAreInTheContentsOnlyWhereTheyAreGathered() {
        String comments = "<section class='comments'%s><h2 class='comments-title'>%s</h2>"
                + "<div class='comment'><p class='comment-by'>印工</p></div></section>";
        AssembledBook book = assemble(
                section("1.md", Role.CHAPTER, "一", "<h2>甲</h2>" + comments.formatted("", "精选留言（1）")),
                section("huozi:c", Role.APPENDIX, "读者留言", comments.formatted(" huozi-path='1.md'", "第一章的")));
        assertThat(book.toc().stream().map(entry -> entry.children().size())).containsExactly(1, 1);
        assertThat(book.toc().get(0).children().get(0).title()).isEqualTo("甲");
        assertThat(book.toc().get(1).children().get(0).title()).isEqualTo("第一章的");
    }

    @Test
    void theTableOfContentsNestsPartsChaptersAndHeadings() {
        AssembledBook book = assemble(section(
                "p",
                Role.PART,
                "上编",
                "",
                section(
                        "1.md",
                        Role.CHAPTER,
                        "一",
                        "<h2>甲<sup><a class='noteref' href='#n'>1</a></sup></h2><h3>乙</h3><h2>丙</h2>"
                                + "<blockquote><h2>引文里的不算</h2></blockquote>"
                                + "<section class='footnotes'><aside class='footnote' id='n'>注</aside></section>",
                        section("1-1.md", Role.SECTION, "丁", "<h2>戊</h2>"))));
        assertThat(outline(book.toc(), ""))
                .isEqualTo("上编\n一\n  甲\n    乙\n  丙\n  丁\n    戊\n".replaceAll("(?m)^(?!上)", "  "));
    }

    private static String outline(List<TocEntry> entries, String indent) {
        StringBuilder lines = new StringBuilder();
        for (TocEntry entry : entries) {
            lines.append(indent).append(entry.label()).append('\n');
            lines.append(outline(entry.children(), indent + "  "));
        }
        return lines.toString();
    }

    @Test
    void addressesOfTheBooksOwnSiteLeadIntoTheBook() {
        String links = "<p><a href='https://Example.org/book/two.html#水'>甲</a><a href='http://example.org/book/'>乙</a>"
                + "<a href='//example.org/book/deep/three/'>丙</a><a href='https://example.org/book/none.html'>丁</a>"
                + "<a href='https://example.org/bookshop/two.html'>戊</a></p>";
        Book own = book(
                Numbering.AUTO,
                section("src/README.md", Role.CHAPTER, "字", links),
                section("src/two.md", Role.CHAPTER, "泥", "<h2 id='水'>水</h2><p>井。</p>"),
                chapter("src/deep/three.md", "火"));
        AssembledBook made = assemble(Book.builder(
                        own.metadata(),
                        own.settings().toBuilder()
                                .site(SiteSettings.builder()
                                        .others(List.of("https://example.org/book"))
                                        .build())
                                .build())
                .sections(own.sections())
                .assets(own.assets())
                .resources(own.resources())
                .build());

        assertThat(made.allSections().get(0).content().body().select("a").eachAttr("href"))
                .containsExactly(
                        "#src-two.s-327b54d0",
                        "#src-readme",
                        "#src-deep-three",
                        "https://example.org/book/none.html",
                        "https://example.org/bookshop/two.html");
        assertThat(found.all()).isEmpty();
    }
}
