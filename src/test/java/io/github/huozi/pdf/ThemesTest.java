package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {

    static List<String> themes() {
        return PageSettings.THEMES;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyThemeSetsABookWithABitOfEverythingWholeAndValid(String theme) {
        Rendered rendered = SampleBook.complete().pdf(PdfSettings.of(theme)).render();
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aStyleSheetOfTheUsersIsLaidOverEveryTheme(String theme) {
        Rendered rendered = SampleBook.create()
                .chapter("c", "自己的颜色", "<h2 id=\"h\">题</h2><p>正文。</p>")
                .style("my.css", "h2 { color: #c00000 }")
                .pdf(PdfSettings.of(theme))
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(colours(rendered)).contains("0.75294 0 0");
    }

    /** The names of facts are not broken, and what publishers print has room on one page. */
    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "literary", "a4-manual"})
    void theCopyrightPageIsOnePage(String theme) {
        Rendered rendered = SampleBook.create()
                .chapter("c", "正文", "<p>只有一段。</p>")
                .isbn("9787302147244", "9787020002207")
                .pdf(PdfSettings.of(theme).toBuilder()
                        .imprint(Imprint.builder()
                                .cip("图书在版编目（CIP）数据\n\n活字印刷述略／毕昇著．—2 版．—北京：布衣书社，2024\nISBN 978-7-302-14724-4")
                                .editors(List.of("王小明"))
                                .printing(3)
                                .price("42.00 元")
                                .facts(Map.of("印刷", "活字印刷厂"))
                                .build()))
                .render();
        assertThatPdf(rendered.pdf()).with(pdf -> {
            PDFTextStripper page = new PDFTextStripper();
            page.setSortByPosition(true);
            page.setStartPage(4);
            page.setEndPage(4);
            assertThat(page.getText(pdf).replace('\u00a0', ' '))
                    .contains("CIP")
                    .containsPattern("（[0-9]+ mm × [0-9]+ mm　1/[0-9]+）")
                    .containsPattern("(?m)^ISBN（电子书） +978-7-02-000220-7")
                    .containsPattern("9\\h787302\\h147244");
            return null;
        });
    }

    @Test
    void aPageIsAsLargeAsItsThemeWasDrawnFor() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "掌中", "<p>一页一屏。</p>")
                .pdf(PdfSettings.of("phone"))
                .render();
        assertThatPdf(rendered.pdf()).with(pdf -> {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth() / 72 * 25.4).isBetween(89.5, 90.5);
            assertThat(page.getHeight() / 72 * 25.4).isBetween(159.5, 160.5);
            assertThat(pdf.getDocumentCatalog().getPageLayout()).isEqualTo(PageLayout.SINGLE_PAGE);
            return null;
        });
        assertThat(rendered.result().pages()).as("no blank pages").isEqualTo(5);
    }

    @Test
    void nothingInLargePrintIsSmallerThan14Points() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "大字", """
                        <p>正文 <code>code</code><a class="noteref" href="#n">1</a> H<sub>2</sub>O</p>
                        <pre><code>print(1)</code></pre>
                        <table><caption>表</caption><thead><tr><th>头</th></tr></thead>
                        <tbody><tr><td>格 <code>x</code></td></tr></tbody></table>
                        <aside class="callout callout-note"><p class="callout-title">注意</p><p>火。</p></aside>
                        <section class="footnotes"><aside class="footnote" id="n"><p>注文。</p></aside></section>
                        """)
                .pdf(PdfSettings.of("large-print"))
                .render();
        float least = assertThatPdf(rendered.pdf()).with(pdf -> {
            Set<Float> sizes = new TreeSet<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    sizes.add(position.getFontSizeInPt());
                }
            }.getText(pdf);
            return sizes.iterator().next();
        });
        assertThat(least).isGreaterThanOrEqualTo(13.9f);
    }

    @Test
    void aBookMayHaveItsOwnThemeThatExtendsOneOfOurs() {
        PdfSettings settings = PdfSettings.of("mine.css");
        Rendered rendered = SampleBook.create()
                .chapter("c", "自己的版式", "<h2 id=\"h\">红题</h2><p>正文。</p>")
                .file("mine.css", "@import \"modern.css\";\n:root { --accent: #c00000 }\n")
                .pdf(settings)
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(colours(rendered)).contains("0.75294 0 0");
    }

    @Test
    void theAccentIsThatOfTheBook() {
        PdfSettings modern = PdfSettings.of("modern").toBuilder()
                .accent(new Colour(0, 0, 0xc0))
                .build();
        Rendered rendered = SampleBook.create()
                .chapter("c", "蓝", "<h2 id=\"h\">蓝题</h2><p>正文。</p>")
                .pdf(modern)
                .render();
        assertThat(colours(rendered)).contains("0 0 0.75294");
    }

    @Test
    void anAccentThatIsTooPaleToReadIsDarkenedAndReported() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "黄", "<h2 id=\"h\">黄题</h2><p>正文。</p>")
                .pdf(PdfSettings.of("modern").toBuilder().accent(new Colour(0xff, 0xd7, 0)))
                .render();
        assertThat(rendered.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.PALE_ACCENT);
            assertThat(found.message()).contains("#ffd700").contains("1.4:1");
        });
        assertThat(colours(rendered)).doesNotContain("1 0.84314 0");
    }

    @Test
    void aColumnOfFiguresIsFlushRight() {
        Rendered rendered = SampleBook.create().chapter("c", "数", """
                        <table><thead><tr><th>名</th><th style="text-align: right">数目</th></tr></thead>
                        <tbody><tr><td>甲</td><td style="text-align: right">7</td></tr></tbody></table>
                        """).render();
        Map<String, Float> ends = assertThatPdf(rendered.pdf()).with(pdf -> {
            Map<String, Float> found = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getFontSizeInPt() == 9f) {
                        found.put(position.getUnicode(), position.getXDirAdj() + position.getWidthDirAdj());
                    }
                }
            }.getText(pdf);
            return found;
        });
        assertThat(ends.get("7")).isCloseTo(ends.get("目"), within(0.5f));
    }

    private static Set<String> colours(Rendered rendered) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            Set<String> colours = new TreeSet<>();
            for (PDPage page : pdf.getPages()) {
                String content =
                        new String(page.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                Pattern.compile("(?m)^(\\S+ \\S+ \\S+) rg$")
                        .matcher(content)
                        .results()
                        .forEach(found -> colours.add(found.group(1)));
            }
            return colours;
        });
    }

    @Test
    void aThemeThatIsNotThereIsReported() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "无", "<p>无。</p>")
                .pdf(PdfSettings.of("lost.css"))
                .render();
        assertThat(rendered.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.STYLE_UNREADABLE);
            assertThat(found.position().path()).contains("lost.css");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "recto"})
    void chaptersBeginOnTheRequestedPages(String where) {
        PdfSettings.Opening opening = where.equals("recto") ? PdfSettings.Opening.RECTO : PdfSettings.Opening.NEXT;
        Rendered rendered = SampleBook.create()
                .chapter("a", "一", "<p>短。</p>")
                .chapter("b", "二", "<p>短。</p>")
                .pdf(PdfSettings.builder().chapters(opening))
                .render();
        assertThat(rendered.result().pageMap().labels()).containsEntry("b", where.equals("recto") ? "3" : "2");
        assertThatPdf(rendered.pdf()).with(pdf -> {
            if (where.equals("recto")) {
                PDPage blank = pdf.getPage(pdf.getNumberOfPages() - 2);
                assertThat(blank.getResources().getCOSObject().getCOSDictionary(COSName.FONT))
                        .as("a blank verso has no folio")
                        .isNull();
            }
            return null;
        });
    }

    @Test
    void rectosNameTheSectionWhereThatIsRequested() {
        Rendered rendered = SampleBook.create()
                .chapter(
                        "a",
                        "一灯",
                        "<h2 id=\"a1\">字架的次序</h2>" + "<p>字是死的，架子是活的。</p>".repeat(90) + "<h2 id=\"a2\">小结</h2><p>完。</p>")
                .pdf(PdfSettings.builder().heads(PdfSettings.Heads.SECTION))
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable().with(pdf -> {
            PDFTextStripper words = new PDFTextStripper();
            List<String> heads = new ArrayList<>();
            int last = pdf.getNumberOfPages();
            for (int page = last - 2; page <= last; page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                heads.add(words.getText(pdf).lines().findFirst().orElse("").strip());
            }
            assertThat(heads).containsExactly("一灯", "字架的次序", "一灯");
            return null;
        });
    }

    @Test
    void bookmarksGoAsDeepAsConfigured() {
        Rendered rendered = SampleBook.create()
                .chapter("a", "一", "<h2 id=\"a1\">节</h2><p>短。</p>")
                .pdf(PdfSettings.builder().bookmarks(1))
                .render();
        assertThatPdf(rendered.pdf()).hasBookmarks("封面", "目录", "一");
    }
}
