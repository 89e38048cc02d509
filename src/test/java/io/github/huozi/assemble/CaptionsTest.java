package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final String PICTURE =
            "<figure id=\"press\"><img src=\"p.png\"><figcaption>印刷机</figcaption></figure>";
    private static final String TABLE =
            "<table><caption>字号</caption><thead><tr><th>号</th></tr></thead><tbody><tr><td>五</td></tr></tbody></table>";
    private static final String LISTING = "<figure><figcaption>排一行</figcaption><pre><code>a</code></pre></figure>";

    private final Diagnostics diagnostics = new Diagnostics();

    private AssembledBook assemble(Book book) {
        return new Assembler(diagnostics).assemble(book);
    }

    private static List<String> captions(AssembledBook book) {
        return book.allSections().stream()
                .flatMap(section -> section.content().body().select("figcaption, caption").stream())
                .map(Element::text)
                .toList();
    }

    private static String link(AssembledBook book) {
        return book.allSections().stream()
                .flatMap(section -> section.content().body().select("a").stream())
                .map(Element::text)
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "|" + b);
    }

    private static Section chapter(String key, String title, String html) {
        return BookFixture.section(key, Role.CHAPTER, title, html);
    }

    @Test
    void eachKindCountsInItsChapter() {
        AssembledBook book = assemble(BookFixture.book(
                Settings.Numbering.CHAPTERS,
                chapter("a.md", "铸字", PICTURE + TABLE + LISTING + PICTURE.replace("press", "p2")),
                chapter("b.md", "排字", PICTURE.replace("press", "p3"))));
        assertThat(captions(book)).containsExactly("图 1-1　印刷机", "表 1-1　字号", "代码清单 1-1　排一行", "图 1-2　印刷机", "图 2-1　印刷机");
    }

    @Test
    void numbersThatAuthorsWroteStay() {
        AssembledBook book = assemble(BookFixture.book(
                Settings.Numbering.CHAPTERS,
                chapter("a.md", "铸字", PICTURE.replace("印刷机", "图 3-7 印刷机") + PICTURE.replace("press", "p2") + TABLE),
                chapter("b.md", "排字", "<p>见<a href=\"a.md#press\"></a></p>")));
        assertThat(captions(book)).containsExactly("图 3-7 印刷机", "印刷机", "表 1-1　字号");
        assertThat(link(book)).isEqualTo("图 3-7");
    }

    @Test
    void aBookThatWantsNoNumbersHasNone() {
        AssembledBook book = assemble(BookFixture.book(
                Settings.Numbering.NONE, chapter("a.md", "铸字", PICTURE + "<p><a href=\"#press\"></a></p>")));
        assertThat(captions(book)).containsExactly("印刷机");
        assertThat(link(book)).isEqualTo("印刷机");
    }

    @Test
    void aLinkWithoutWordsSaysWhatItLeadsTo() {
        AssembledBook book = assemble(BookFixture.book(
                Settings.Numbering.SECTIONS,
                chapter("a.md", "铸字", "<h2 id=\"why\">缘由</h2>" + PICTURE),
                chapter(
                        "b.md",
                        "排字",
                        "<p><a href=\"a.md\"></a><a href=\"a.md#why\"></a><a href=\"#press\"></a>"
                                + "<a href=\"a.md#why\">见{number}《{title}》</a></p>")));
        assertThat(link(book)).isEqualTo("第一章|1.1 节|图 1-1|见1.1 节《缘由》");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aPageIsLeftToBooksThatHavePages() {
        AssembledBook book = assemble(BookFixture.book(
                Settings.Numbering.CHAPTERS,
                chapter("a.md", "铸字", PICTURE),
                chapter("b.md", "排字", "<p><a href=\"#press\">{number}，第 {page} 页</a></p>")));
        Element link = book.allSections().get(1).content().body().selectFirst("a");
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("图 1-1");
        assertThat(link.attr(Markup.PAGE)).isEqualTo("图 1-1，第 {page} 页");
    }

    @Test
    void aLabelThatIsInTwoChaptersMustBeCalledWithOne() {
        assemble(BookFixture.book(
                Settings.Numbering.CHAPTERS,
                chapter("a.md", "铸字", PICTURE),
                chapter("b.md", "排字", PICTURE),
                chapter("c.md", "印书", "<p><a href=\"#press\"></a></p>")));
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.BROKEN_LINK);
    }
}
