package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams from the fence to the finished book. */
class DiagramsOfABookTest {

    private static final Path FIXTURE = Path.of("src/test/resources/io/github/huozi/text/diagrams");

    @TempDir
    Path folder;

    private FinishedBook book(String chapter, String... settings) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(
                source.resolve("book.yaml"),
                "title: 窑\nlanguage: zh-CN\nidentifier: urn:x:kiln\ncontents: [{chapter: a.md}]\n"
                        + String.join("\n", settings) + "\n");
        Files.writeString(source.resolve("a.md"), chapter);
        return FinishedBook.of(source, folder.resolve("out"));
    }

    private static List<Element> drawings(FinishedBook book) {
        List<Element> drawings = new ArrayList<>();
        for (Document document : book.documents()) {
            drawings.addAll(document.select("svg.diagram"));
        }
        return drawings;
    }

    @Test
    void everyDiagramOfTheFixtureIsDrawnWithItsTextInBothFormats() {
        FinishedBook book = FinishedBook.of(FIXTURE, folder);
        List<Element> drawings = drawings(book);
        assertThat(drawings).hasSize(12);
        assertThat(drawings).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.attr("aria-label")).isNotBlank();
            assertThat(svg.select("text")).isNotEmpty();
        });
        assertThat(book.pdfText()).contains("添柴", "升温到一千度", "挖土", "改烧煤气", "高岭土", "油滴", "烟囱", "冷却");
    }

    @Test
    void captionsAreNumberedAndReferredToAsThoseOfPicturesAre() {
        FinishedBook book = FinishedBook.of(FIXTURE, folder);
        Document chapter = book.documents().stream()
                .filter(document -> !document.select("figure[id$=fig-fire]").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(chapter.select("figcaption").eachText())
                .contains("图 1-1\u3000烧窑的次序", "图 1-2\u3000选土的流程", "图 1-3\u3000年表");
        assertThat(chapter.select("a[href$=fig-flow]").text()).isEqualTo("图 1-2");
    }

    @Test
    void theAuthorsDescriptionIsTheAlternativeTextAndElseASummary() {
        assertThat(drawings(FinishedBook.of(FIXTURE, folder)))
                .extracting(svg -> svg.attr("aria-label"))
                .contains("窑的构造")
                .anySatisfy(words -> assertThat(words).startsWith("时序图，参与者有 窑工、窑 （砖砌）"))
                .anySatisfy(words -> assertThat(words).isEqualTo("饼图，坯料：高岭土 占 55.0%；长石 占 25.0%；石英 占 20.0%"));
    }

    @Test
    void theDrawingInThePdfIsAFigureWithAFormOfVectorsAndFonts() {
        FinishedBook book = FinishedBook.of(FIXTURE, folder);
        assertThatPdf(book.pdf()).isAccessibleAndArchivable();
        List<String> forms = assertThatPdf(book.pdf()).with(document -> {
            List<String> found = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDFormXObject form) {
                        found.add(form.getResources().getFontNames().iterator().hasNext() ? "text" : "shapes");
                    }
                }
            }
            return found;
        });
        // The same diagram twice is one form; the cover has no text.
        assertThat(forms).filteredOn("text"::equals).hasSize(11);
    }

    @Test
    void theSameDiagramIsDrawnOnce() throws IOException {
        String fence = "```mermaid\nsequenceDiagram\n    窑工->>窑: 添柴\n```\n\n";
        byte[] once = book("# 窑\n\n" + fence).pdf();
        byte[] often = book("# 窑\n\n" + fence.repeat(12)).pdf();
        assertThat(often.length - once.length).isLessThan(12 * 1500);
    }

    @Test
    void listingsStayWhereTheBookWantsThem() throws IOException {
        FinishedBook book = book("# 窑\n\n```mermaid\nsequenceDiagram\n    窑工->>窑: 添柴\n```\n", "code: {diagrams: off}");
        assertThat(drawings(book)).isEmpty();
        assertThat(book.epubText()).contains("sequenceDiagram");
        assertThat(book.warnings()).isEmpty();
    }

    @Test
    void aWordWithoutEffectIsReportedAndTheDiagramIsDrawn() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("book.yaml"), "title: 窑\ncontents: [{chapter: a.md}]\n");
        Files.writeString(
                source.resolve("a.md"),
                "# 窑\n\n```mermaid\nsequenceDiagram\n    link 窑: 图 @ https://example.org\n    窑工->>窑: 添柴\n```\n");
        Publication done = Publisher.create().publish(source, folder.resolve("out"), Format.EPUB);
        assertThat(done.diagnostics())
                .filteredOn(found -> found.code() == Code.DIAGRAM_STATEMENT_IGNORED)
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith("a.md:5:1: “link 窑: 图 @ https://example.org” has no effect on the drawing");
    }
}
