package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.NoteNumbering;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The files that a book may become. */
class OutputsTest {

    private static final Rendered PRINT = SampleBook.complete().render(PdfSettings.Output.PRINT);

    private static void keep(String name, Rendered rendered) {
        String keep = System.getProperty("huozi.keep");
        if (keep != null) {
            try {
                Files.write(Path.of(keep).resolveSibling(name), rendered.pdf());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPrintedInteriorHasNoCoverAndFillsItsSheets() {
        keep("print.pdf", PRINT);
        assertThat(PRINT.result().pages() % 4).isZero();
        assertThatPdf(PRINT.pdf()).hasLabels("i", "ii", "iii", "iv", "1").isAccessibleAndArchivable();
        assertThatPdf(PRINT.pdf()).with(pdf -> {
            assertThat(content(pdf.getPage(0)))
                    .as("the first page is the title")
                    .contains("TJ");
            return null;
        });
    }

    @Test
    void aPrintedPageSaysWhereItIsCut() {
        assertThatPdf(PRINT.pdf()).with(pdf -> {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getTrimBox().getWidth())
                        .isEqualTo(page.getMediaBox().getWidth() - 2 * 22.677f, offset());
                assertThat(page.getBleedBox().getWidth() - page.getTrimBox().getWidth())
                        .isEqualTo((float) Length.mm(6).points(), offset());
                assertThat(content(page)).contains("/Artifact <</Type /Page>> BDC");
            }
            return null;
        });
    }

    private static org.assertj.core.data.Offset<Float> offset() {
        return org.assertj.core.data.Offset.offset(0.1f);
    }

    @Test
    void aPrintedPageIsBlackAndGrey() {
        assertThatPdf(PRINT.pdf()).with(pdf -> {
            for (PDPage page : pdf.getPages()) {
                assertThat(content(page)).doesNotContainPattern("(?m) (rg|RG)$");
            }
            return null;
        });
    }

    @Test
    void picturesAreGreyWhereThatIsRequested() {
        Rendered rendered = SampleBook.complete()
                .pdf(PdfSettings.builder()
                        .print(PrintSettings.builder()
                                .marks(PrintSettings.CutMarks.NONE)
                                .pictures(PrintSettings.Pictures.GREY)
                                .multiple(16)
                                .build()))
                .render(PdfSettings.Output.PRINT);
        assertThat(rendered.result().pages() % 16).isZero();
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
        assertThat(colourSpaces(rendered)).isEqualTo("DeviceGray");
        assertThat(colourSpaces(PRINT)).isEqualTo("DeviceRGB");
    }

    private static String colourSpaces(Rendered rendered) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image
                            && image.getWidth() == 640) {
                        return image.getColorSpace().getName();
                    }
                }
            }
            return "";
        });
    }

    @Test
    void onPaperTheAddressOfALinkIsANoteOncePerChapterAsAPersonWritesIt() {
        String link = "<a href=\"https://example.org/%E6%B4%BB%E5%AD%97?a=1%2F2\">资料</a>";
        Rendered rendered = SampleBook.create()
                .chapter(
                        "a",
                        "甲",
                        "<p>见" + link + "，又见" + link + "，还有<a href=\"https://example.org/\">example.org/</a>；"
                                + "注<a class=\"noteref\" href=\"#n\">1</a>。</p>"
                                + "<section class=\"footnotes\"><aside class=\"footnote\" id=\"n\"><p>原注。</p></aside></section>")
                .chapter("b", "乙", "<p>再见" + link + "。</p>")
                .render(PdfSettings.Output.PRINT);
        assertThatPdf(rendered.pdf())
                .readsInOrder(
                        "见资料1，又见资料，还有example.org/；注2。",
                        "1　https://example.org/活字?a=1%2F2",
                        "2　原注。",
                        "再见资料1。",
                        "1　https://example.org/活字?a=1%2F2")
                .isAccessibleAndArchivable();
    }

    @Test
    void aPictureThatIsCoarseInPrintIsReported() {
        assertThat(PRINT.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.LOW_RESOLUTION)
                .doesNotContain(Code.TEXT_DIFFERS, Code.ENGINE_WARNING);
        Rendered sharp = SampleBook.create()
                .picture("p.png", 4000, 2000)
                .chapter("a", "甲", "<figure><img huozi-asset=\"p.png\" alt=\"图\"></figure>")
                .render(PdfSettings.Output.PRINT);
        assertThat(sharp.diagnostics()).isEmpty();
    }

    @Test
    void aProofNamesTheSourceOfEveryParagraphBesideIt() {
        Rendered rendered = SampleBook.create()
                .chapter(
                        "a",
                        "甲",
                        "<p huozi-pos=\"3:1\">第一段。</p>" + "<p huozi-pos=\"5:1\">第二段，比较长。</p>".repeat(12)
                                + "<p huozi-pos=\"31:1\">末段。</p>")
                .render(PdfSettings.Output.PROOF);
        keep("proof.pdf", rendered);
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        assertThatPdf(rendered.pdf()).stripsTo("a.md:3", "a.md:5", "a.md:31").isAccessibleAndArchivable();
        assertThat(assertThatPdf(rendered.pdf()).logicalText()).doesNotContain("a.md:");
        assertThat(margin(rendered))
                .as("every fifth line has its number, and nothing is too small to be read or beyond the page")
                .contains("5", "10", "a.md:3", "a.md:31")
                .doesNotContain("4", "6");
        assertThatPdf(rendered.pdf()).with((PDDocument pdf) -> {
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox().getWidth())
                    .isEqualTo((float) Length.mm(215).points(), offset());
            return null;
        });
    }

    /** What is beside the text of the last page. */
    private static List<String> margin(Rendered rendered) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            List<String> words = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition end = positions.get(positions.size() - 1);
                    if (end.getFontSizeInPt() < 8
                            && end.getYDirAdj() > Length.mm(24).points()) {
                        assertThat(end.getFontSizeInPt()).isGreaterThanOrEqualTo(7);
                        assertThat(end.getXDirAdj() + end.getWidthDirAdj()).isLessThan(end.getPageWidth());
                        words.addAll(List.of(text.strip().split("\\s+")));
                    }
                }
            };
            reader.setStartPage(pdf.getNumberOfPages());
            reader.getText(pdf);
            return words;
        });
    }

    @Test
    void notesAreNumberedByPageWhereThatIsRequested() {
        String call = "<p>话%1$d<a class=\"noteref\" href=\"#n%1$d\">%1$d</a>。</p>";
        String notes = "<section class=\"footnotes\"><aside class=\"footnote\" id=\"n1\"><p>甲注。</p></aside>"
                + "<aside class=\"footnote\" id=\"n2\"><p>乙注。</p></aside>"
                + "<aside class=\"footnote\" id=\"n3\"><p>丙注。</p></aside></section>";
        Rendered rendered = SampleBook.create()
                .chapter(
                        "a",
                        "甲",
                        call.formatted(1) + call.formatted(2) + "<p>填满。</p>".repeat(40) + call.formatted(3) + notes)
                .pdf(PdfSettings.builder().notes(NoteNumbering.PAGE))
                .render();
        assertThatPdf(rendered.pdf())
                .readsInOrder("话11。", "1　甲注。", "话22。", "2　乙注。", "话31。", "1　丙注。")
                .isAccessibleAndArchivable();
    }
}
