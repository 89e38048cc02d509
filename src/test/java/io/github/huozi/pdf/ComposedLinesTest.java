package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.check.LineCheck;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.pdf.SampleBook.Rendered;
import io.github.huozi.typeset.line.LineMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the composer decides must come out on paper; what it decides is tested in its own room. */
class ComposedLinesTest {

    private static final String FORBIDDEN_STARTS = "、，；：。！？”’」』）》〉】·";

    private static List<String> lines(Rendered rendered) {
        return assertThatPdf(rendered.pdf())
                .strippedText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void noLineBeginsWithAMarkThoughEveryMarkFollowsInlineCode() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("调用 <code>f").append(i * 7919 % 1000).append("()</code>，然后<strong>返回</strong>。");
        }
        Rendered rendered =
                SampleBook.create().chapter("c", "标点", "<p>" + text + "</p>").render();
        assertThat(lines(rendered)).hasSizeGreaterThan(100).allSatisfy(line -> assertThat(FORBIDDEN_STARTS)
                .doesNotContain(line.substring(0, 1)));
    }

    @Test
    void fiveThousandLinesWhoseMarksAllFollowCodeHaveNoForbiddenStart(@TempDir Path folder) throws IOException {
        SampleBook book = SampleBook.create();
        String[] marks = {"，", "。", "；", "：", "！", "？", "、", "）", "》", "”"};
        int n = 0;
        for (int chapter = 0; chapter < 9; chapter++) {
            StringBuilder text = new StringBuilder();
            for (int paragraph = 0; paragraph < 60; paragraph++) {
                text.append("<p>");
                for (int i = 0; i < 40; i++, n++) {
                    text.append("天地玄黄宇宙洪荒", 0, 1 + n * 7919 % 8).append("<code>f");
                    text.append(n * 104729 % 100_000).append("</code>").append(marks[n % marks.length]);
                }
                text.append("</p>");
            }
            book.chapter("c" + chapter, "第 " + chapter + " 章", text.toString());
        }
        Path file = Files.write(folder.resolve("book.pdf"), book.render().file().toByteArray());
        LineMeasure.Report report = new LineCheck().measure(file, found -> {});
        assertThat(report.lines()).isGreaterThan(5000);
        assertThat(report.count(LineMeasure.Fault.FORBIDDEN_START)).isZero();
        assertThat(report.count(LineMeasure.Fault.FORBIDDEN_END)).isZero();
        assertThat(report.count(LineMeasure.Fault.RUNT)).isZero();
        assertThat(report.ragged()).isLessThan(0.003);
    }

    @Test
    void aLinkStaysALinkOnBothSidesOfALineEnd() {
        String link = "<a href=\"https://example.org/\">这是一个很长的链接，长到一行放不下，要在下一行接着写完才罢休，而且还要更长一些</a>";
        Rendered rendered =
                SampleBook.create().chapter("c", "链接", "<p>见" + link + "。</p>").render();
        int links = assertThatPdf(rendered.pdf()).with(pdf -> {
            int found = 0;
            for (var page : pdf.getPages()) {
                found += (int) page.getAnnotations().stream()
                        .filter(a -> a.getContents() != null && a.getContents().startsWith("这是一个很长的链接"))
                        .count();
            }
            return found;
        });
        assertThat(links).isGreaterThanOrEqualTo(2);
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void cellsListsAndNotesAreComposedInTheirOwnMeasure() {
        String long1 = "单元格里的文字也要遵守避头尾的规则，逗号、句号都不可站在行首；".repeat(4);
        Rendered rendered = SampleBook.create()
                .chapter(
                        "c",
                        "处处",
                        "<table><tr><td>" + long1 + "</td><td>" + long1 + "</td><td>" + long1
                                + "</td></tr></table><ul><li>"
                                + long1 + "<ul><li>" + long1 + "</li></ul></li></ul><blockquote><p>" + long1
                                + "</p></blockquote><aside class=\"callout callout-tip\"><p>" + long1 + "</p></aside>")
                .render();
        assertThat(rendered.diagnostics()).noneMatch(d -> d.code() == Code.TEXT_DIFFERS);
        assertThat(lines(rendered))
                .allSatisfy(line -> assertThat(FORBIDDEN_STARTS).doesNotContain(line.substring(0, 1)));
    }

    @Test
    void aStyleSheetThatAddsTextLeavesTheParagraphToTheEngine() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "添字", "<p>有字<em>在此</em>，" + "一行一行又一行。".repeat(20) + "</p>")
                .style("my.css", "em::before { content: \"※\" }")
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).stripsTo("有字※在此，").isAccessibleAndArchivable();
    }

    @Test
    void englishWordsArePartedByAHyphenThatIsNotRead() {
        String text = "Typographers occasionally recommend hyphenation, notwithstanding considerable disagreement. "
                .repeat(8)
                .strip();
        Rendered rendered = SampleBook.create()
                .language("en")
                .chapter("c", "Words", "<p>" + text + "</p>")
                .render();
        assertThatPdf(rendered.pdf()).readsInOrder(text).isAccessibleAndArchivable();
        boolean hyphens = assertThatPdf(rendered.pdf()).with(pdf -> new String(
                        pdf.getPage(pdf.getNumberOfPages() - 1).getContents().readAllBytes(),
                        java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("/ActualText <FEFF>"));
        assertThat(hyphens).isTrue();
    }

    @Test
    void aReadingComesAfterItsBase() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "注音", "<p>宋有<ruby>毕<rt>bì</rt>昇<rt>shēng</rt></ruby>者。</p>")
                .render();
        assertThatPdf(rendered.pdf()).readsInOrder("宋有毕bì昇shēng者。").isAccessibleAndArchivable();
    }
}
