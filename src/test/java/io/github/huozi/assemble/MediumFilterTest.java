package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.chapter;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.Settings.Numbering;
import io.github.huozi.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class MediumFilterTest {

    private static AssembledBook assemble(Section... sections) {
        return new Assembler(new Diagnostics()).assemble(book(Numbering.NONE, sections));
    }

    @Test
    void aBookWithoutMarksIsTheSameForAll() {
        AssembledBook book = assemble(chapter("a.md", "甲"));

        assertThat(book.in(Medium.PDF)).isSameAs(book);
    }

    @Test
    void whatIsForOthersIsGoneWithItsLinesAndLinksAndTheBookItselfIsUnchanged() {
        Section paper = section("b.md", Role.CHAPTER, "纸", "<p>见<a href='a.md'>甲</a></p>");
        paper.content().body().attr(Markup.MEDIA, "pdf");
        AssembledBook book = assemble(
                section(
                        "a.md",
                        Role.CHAPTER,
                        "甲",
                        "<p>见<a href='b.md'>纸</a>和<a href='#上'>上</a></p>"
                                + "<div huozi-media='pdf'><h2 id='上'>纸上</h2></div><p huozi-media='epub site'>屏</p>"),
                paper);

        AssembledBook screen = book.in(Medium.EPUB);
        AssembledBook print = book.in(Medium.PDF);

        assertThat(screen.allSections()).extracting(AssembledSection::label).containsExactly("甲");
        assertThat(screen.toc()).singleElement().satisfies(entry -> assertThat(entry.children())
                .isEmpty());
        assertThat(screen.sections().get(0).content().body().text()).isEqualTo("见纸和上 屏");
        assertThat(screen.sections().get(0).content().body().select("a")).isEmpty();
        assertThat(print.allSections()).hasSize(2);
        assertThat(print.toc().get(0).children()).extracting(TocEntry::title).containsExactly("纸上");
        assertThat(print.sections().get(0).content().body().text()).isEqualTo("见纸和上 纸上");
        assertThat(book.sections().get(0).content().body().text()).isEqualTo("见纸和上 纸上 屏");
    }
}
