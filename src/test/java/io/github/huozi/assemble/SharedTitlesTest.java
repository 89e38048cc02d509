package io.github.huozi.assemble;

import static io.github.huozi.assemble.BookFixture.book;
import static io.github.huozi.assemble.BookFixture.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Settings.Numbering;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTitlesTest {

    private static AssembledBook assemble(Section... sections) {
        return new Assembler(new Diagnostics()).assemble(book(Numbering.AUTO, sections));
    }

    private static List<String> bookmarks(List<TocEntry> entries) {
        List<String> names = new ArrayList<>();
        for (TocEntry entry : entries) {
            names.add(entry.standAlone());
            names.addAll(bookmarks(entry.children()));
        }
        return names;
    }

    @Test
    void headingsThatSeveralChaptersHaveNameTheirChapter() {
        AssembledBook book = assemble(
                section("a.md", Role.CHAPTER, "第一章 选土", "<h2>颜色</h2><p>黄</p><h2>本章小结</h2><p>甲</p>"),
                section("b.md", Role.CHAPTER, "第二章 和泥", "<h2>本章小结</h2><p>乙</p>"));

        assertThat(bookmarks(book.toc())).containsExactly("第一章 选土", "颜色", "本章小结（第一章 选土）", "第二章 和泥", "本章小结（第二章 和泥）");
        assertThat(book.toc().get(0).children()).extracting(TocEntry::label).containsExactly("颜色", "本章小结");
    }

    @Test
    void filesThatShareATitleNameTheirChapterOrTheirPart() {
        Section first = section("p1", Role.PART, "上编", "", section("a.md", Role.CHAPTER, "Summary", "<p>甲</p>"));
        Section second = section("p2", Role.PART, "下编", "", section("b.md", Role.CHAPTER, "Summary", "<p>乙</p>"));
        AssembledBook book = new Assembler(new Diagnostics()).assemble(book(Numbering.NONE, first, second));

        assertThat(book.allSections())
                .extracting(AssembledSection::standAlone)
                .containsExactly("上编", "Summary (上编)", "下编", "Summary (下编)");
        assertThat(book.allSections()).extracting(AssembledSection::label).contains("Summary");
    }

    @Test
    void headingsThatOneChapterRepeatsStayAsTheyAre() {
        AssembledBook book = assemble(
                section("a.md", Role.CHAPTER, "第一章 选土", "<h2>例</h2><p>黄</p><h2>例</h2><p>甲</p>"),
                section("b.md", Role.CHAPTER, "第二章 和泥", "<p>乙</p>"));

        assertThat(bookmarks(book.toc())).containsExactly("第一章 选土", "例", "例", "第二章 和泥");
    }
}
