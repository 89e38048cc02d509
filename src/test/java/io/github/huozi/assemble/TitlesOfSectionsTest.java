package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a title holds is a place, a link, a mark or a picture of the book like any other. */
class TitlesOfSectionsTest {

    private final Diagnostics found = new Diagnostics();

    private static Section titled(String key, String heading, String html) {
        Element title =
                Jsoup.parse("<h1>" + heading + "</h1>").expectFirst("h1").attr(Markup.POSITION, "1:1");
        Content content = new Content(Jsoup.parseBodyFragment(html).body());
        return Section.builder(key, Role.CHAPTER)
                .title(Title.of(title, Title.Origin.HEADING))
                .content(content)
                .position(new Position(key, 1, 1))
                .build();
    }

    private AssembledBook assemble(Section... sections) {
        Binary bytes = Binary.copyOf(new byte[] {1});
        Map<String, Asset> assets = Map.of(
                "p.png", Asset.builder("p.png", "image/png", bytes).size(1, 1).build());
        Book book = Book.builder(
                        BookFixture.metadata("zh-CN"),
                        Settings.builder().numbering(Settings.Numbering.NONE).build())
                .sections(List.of(sections))
                .assets(assets)
                .build();
        return new Assembler(found).assemble(book);
    }

    private static String heading(AssembledBook book) {
        return book.sections().get(0).title().heading().html();
    }

    @Test
    void linksInATitleLeadToSections() {
        AssembledBook book = assemble(
                titled(
                        "a.md",
                        "<a href='b.md#x'>乙</a>与<a href='#fn1' class='noteref'>1</a>",
                        "<p>甲</p><section class='footnotes'><aside class='footnote' id='fn1'><p>注</p></aside></section>"),
                titled("b.md", "乙", "<p id='x'>乙</p>"));

        assertThat(heading(book)).isEqualTo("<a href=\"#b.x\">乙</a>与<a href=\"#a.fn1\" class=\"noteref\">1</a>");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aLinkInATitleThatLeadsNowhereIsReportedAtTheTitle() {
        AssembledBook book = assemble(titled("a.md", "见<a href='c.md'>丙</a>", "<p>甲</p>"));

        assertThat(heading(book)).isEqualTo("见丙");
        assertThat(found.all()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo(Code.BROKEN_LINK);
            assertThat(it.position()).hasToString("a.md:1:1");
        });
    }

    @Test
    void aReferenceInATitleIsWrittenByTheBook() {
        assertThat(heading(assemble(
                        titled("a.md", "续<a href='b.md#b'>{title}</a>", "<p>甲</p>"),
                        titled("b.md", "乙<ruby>字<rt>zì</rt></ruby>", "<p>乙</p>"))))
                .isEqualTo("续<a href=\"#b\">“乙字”</a>");
    }

    @Test
    void theMarksOfATitleComeFirstInTheIndex() {
        AssembledBook book = assemble(titled("a.md", "<a href='#index'>字</a>", "<p><a href='#index'>字</a></p>"));

        assertThat(heading(book)).isEqualTo("<span class=\"index-term\" huozi-index=\"字\" id=\"a.index-1\">字</span>");
        assertThat(BookIndex.of(book).get(0).entries().get(0).marks()).containsExactly("a.index-1", "a.index-2");
    }

    @Test
    void aPictureOfATitleIsInUse() {
        assertThat(assemble(titled("a.md", "<img huozi-asset='p.png' alt='图'>甲", "<p>甲</p>"))
                        .assets())
                .containsOnlyKeys("p.png");
    }

    @Test
    void whatIsForAnotherMediumIsNotInTheTitle() {
        AssembledBook book = assemble(titled("a.md", "甲<span huozi-media='pdf'>（印本）</span>", "<p>甲</p>"));

        assertThat(heading(book.in(Medium.EPUB))).isEqualTo("甲");
        assertThat(heading(book.in(Medium.PDF))).contains("（印本）");
    }

    @Test
    void headingsAreListedLikeTitles() {
        AssembledBook book = assemble(titled(
                "a.md", "甲", "<h2>乙<ruby>字<rt>zì</rt></ruby><sup><a class='noteref' href='#x'>1</a></sup></h2>"));

        assertThat(book.toc().get(0).children().get(0).title()).isEqualTo("乙字");
    }
}
