package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** References of a book to its pages. */
class ReferencesTest {

    private static final String FIGURE =
            "<figure id=\"press\"><img huozi-asset=\"p.png\" alt=\"机\"><figcaption>图 2-1　印刷机</figcaption></figure>";
    /** More than a page of {@link #aReferenceIsRightWhereReferencesMoveTheirTarget()} has. */
    private static final int LINES = 12;

    private static final String TABLE =
            "<table id=\"sizes\"><caption>表 2-1　字号</caption><thead><tr><th>号</th></tr></thead>"
                    + "<tbody><tr><td>五</td></tr></tbody></table>";

    @Test
    void aReferenceNamesThePageThatItsTargetFellOn() {
        Rendered rendered = SampleBook.create()
                .picture("p.png", 400, 200)
                .chapter(
                        "a",
                        "甲",
                        "<p>机器见<a href=\"#press\" huozi-page=\"第 {page} 页\">图 2-1</a>。</p>" + "<p>填满。</p>".repeat(90))
                .chapter("b", "乙", "<p>图在下面。</p>" + FIGURE)
                .render();
        String page = rendered.result().pageMap().labels().get("press");
        assertThat(page).isNotEqualTo("1");
        assertThatPdf(rendered.pdf()).readsInOrder("机器见第 " + page + " 页。").isAccessibleAndArchivable();
    }

    /**
     * Sixty references to a page of one figure take a line less than sixty to a page that is not known yet, and so their
     * target may fall on the page before: one draft does not know that. The references are at each height of the page.
     */
    @Test
    void aReferenceIsRightWhereReferencesMoveTheirTarget() {
        String references = "<a href=\"#target\" huozi-page=\"第 {page} 页\">后文</a>，".repeat(60);
        for (int lines = 0; lines < LINES; lines++) {
            Rendered rendered = SampleBook.create()
                    .pageHeight(Length.mm(110))
                    .chapter("a", "甲", "<p>见" + references + "</p>" + "<p>填满。</p>".repeat(lines))
                    .chapter("b", "乙", "<p id=\"target\">就在这里。</p>")
                    .render();
            String page = rendered.result().pageMap().labels().get("target");
            assertThat(assertThatPdf(rendered.pdf()).logicalText())
                    .as("%d lines", lines)
                    .contains("第 " + page + " 页");
        }
    }

    @Test
    void requestedListsNameEverythingWithACaption() {
        Rendered rendered = SampleBook.create()
                .picture("p.png", 400, 200)
                .chapter("b", "乙", "<p>图在下面。</p>" + FIGURE + TABLE)
                .pdf(PdfSettings.builder()
                        .matter(EnumSet.of(
                                PdfSettings.MatterPage.TOC,
                                PdfSettings.MatterPage.FIGURES,
                                PdfSettings.MatterPage.TABLES,
                                PdfSettings.MatterPage.LISTINGS)))
                .render();
        assertThatPdf(rendered.pdf())
                .readsInOrder("目录", "乙", "插图目录", "图 2-1　印刷机", "表格目录", "表 2-1　字号", "图在下面。")
                .isAccessibleAndArchivable();
        assertThat(assertThatPdf(rendered.pdf()).logicalText())
                .as("a list of nothing is left out")
                .doesNotContain("代码清单目录");
    }
}
