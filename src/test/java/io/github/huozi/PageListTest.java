package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.epub.EpubAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Page 4" is one place in the EPUB and in the PDF that are made together. */
class PageListTest {

    @TempDir
    Path folder;

    @Test
    void everyPageOfThePdfHasItsPlaceInTheEpub() throws IOException {
        StringBuilder text = new StringBuilder("# 字模\n\n");
        for (int i = 1; i <= 60; i++) {
            text.append("第 ")
                    .append(i)
                    .append(" 段：")
                    .append("字模是字的母亲。".repeat(9))
                    .append("\n\n");
        }
        Files.writeString(folder.resolve("type.md"), text);
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: 排字房手记\nidentifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21\npdf: {page: 32k}\n");
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.EPUB, Format.PDF);

        byte[] epub = Files.readAllBytes(done.output(Format.EPUB).orElseThrow().file());
        assertThatEpub(epub).isValid();
        List<String> labels =
                EpubAssert.xml(epub, "EPUB/nav.xhtml").select("nav#page-list a").eachText();
        try (PDDocument pdf =
                Loader.loadPDF(done.output(Format.PDF).orElseThrow().file().toFile())) {
            List<String> folios =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            int first = folios.indexOf("1");
            assertThat(labels)
                    .containsAll(folios.subList(first, folios.size()))
                    .endsWith(folios.get(folios.size() - 1));
            // What follows the mark of page 4 is a paragraph that begins on page 4.
            Document chapter = EpubAssert.xml(epub, "EPUB/text/type.xhtml");
            Element mark = chapter.getElementById("page-4");
            assertThat(mark).isNotNull();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first + 4);
            stripper.setEndPage(first + 4);
            String begin = mark.closest("p").text().substring(0, 8).replace(" ", "");
            assertThat(stripper.getText(pdf).replaceAll("\\s", "")).contains(begin);
            assertThat(IntStream.range(0, labels.size())
                            .filter(i -> labels.get(i).equals("4")))
                    .hasSize(1);
        }
    }
}
