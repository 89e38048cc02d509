package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.Test;

/** What the tags of a whole book mean to who listens to it, and how a reader opens it. */
class TagsTest {

    private static final String ROWS = "<tr><td>格</td><td>子</td></tr>".repeat(90);

    private static final Rendered BOOK = SampleBook.complete()
            .chapter("deep", "深处", "<h2 id=\"two\">二级</h2><p>话。</p><h3 id=\"three\">其下的题</h3><p>话。</p>")
            .chapter(
                    "long",
                    "长表",
                    "<table><thead><tr><th scope=\"col\">重复之头<a class=\"noteref\" id=\"longcall\" href=\"#longnote\">1</a></th>"
                            + "<th scope=\"col\">次列</th></tr></thead><tbody>" + ROWS
                            + "</tbody><tfoot><tr><td>重复之脚</td><td>次列之脚</td></tr></tfoot></table>"
                            + "<section class=\"footnotes\"><aside class=\"footnote\" id=\"longnote\"><p>头之注。</p>"
                            + "</aside></section>")
            .render();

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    private static List<String> paths(PDStructureNode node, String path) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String here = path + "/" + element.getStructureType();
                found.add(here);
                found.addAll(paths(element, here));
            }
        }
        return found;
    }

    private static List<String> paths() {
        return assertThatPdf(BOOK.pdf())
                .with(pdf -> paths(pdf.getDocumentCatalog().getStructureTreeRoot(), ""));
    }

    @Test
    void headingsSkipNoLevelAndEachChapterHasOneOfTheFirst() {
        List<String> headings = paths().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(type -> type.matches("H[1-6]"))
                .toList();
        assertThat(headings).first().isEqualTo("H1");
        for (int i = 1; i < headings.size(); i++) {
            assertThat((int) headings.get(i).charAt(1))
                    .as("%s after %s", i, headings.subList(0, i))
                    .isLessThanOrEqualTo(headings.get(i - 1).charAt(1) + 1);
        }
        // The preface, two parts, five chapters and the closing words.
        assertThat(headings).filteredOn("H1"::equals).hasSize(9);
    }

    @Test
    void listsQuotationsNotesAndContentsAreWhatTheyAre() {
        assertThat(paths())
                .anyMatch(path -> path.endsWith("/L/LI/Lbl"))
                .anyMatch(path -> path.endsWith("/L/LI/LBody"))
                .anyMatch(path -> path.matches(".*/L/LI/LBody(/.*)?/L/LI/LBody"))
                .anyMatch(path -> path.contains("/BlockQuote"))
                .anyMatch(path -> path.endsWith("/Note"))
                .anyMatch(path -> path.endsWith("/TOC/TOCI"))
                .noneMatch(path -> path.endsWith("/LI/P") || path.endsWith("/TOC/P"));
    }

    @Test
    void everyHeadOfATableSaysWhatItHeads() {
        assertThatPdf(BOOK.pdf()).with(pdf -> {
            List<PDStructureElement> heads = elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                    .filter(element -> element.getStructureType().equals("TH"))
                    .toList();
            assertThat(heads)
                    .extracting(head ->
                            ((PDTableAttributeObject) head.getAttributes().getObject(0)).getScope())
                    .as("those of the copyright page head rows")
                    .containsOnly("Row", "Column")
                    .filteredOn("Column"::equals)
                    .hasSize(4);
            return null;
        });
    }

    @Test
    void theHeadOfALongTableIsPrintedOnEachPage() {
        assertThat(assertThatPdf(BOOK.pdf()).strippedText().split("重复之头", -1)).hasSizeGreaterThan(3);
        assertThatPdf(BOOK.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void andIsReadOnceWithItsFoot() {
        assertThat(assertThatPdf(BOOK.pdf()).logicalText())
                .containsOnlyOnce("重复之头")
                .containsOnlyOnce("重复之脚")
                .containsOnlyOnce("头之注");
    }

    @Test
    void picturesSayWhatTheyShow() {
        List<String> said = assertThatPdf(BOOK.pdf())
                .with(pdf -> elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                        .filter(element -> element.getStructureType().equals("Figure"))
                        .map(PDStructureElement::getAlternateDescription)
                        .toList());
        assertThat(said).contains("一枚活字", "小图").doesNotContainNull();
    }

    @Test
    void aReaderOpensItWithItsTitleItsOutlineAndRectosAtTheRight() {
        assertThatPdf(BOOK.pdf()).with(pdf -> {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            assertThat(catalog.getPageLayout()).isEqualTo(PageLayout.TWO_PAGE_RIGHT);
            return null;
        });
    }
}
