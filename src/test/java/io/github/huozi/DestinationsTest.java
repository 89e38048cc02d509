package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that {@code book.pdf#nameddest=…} takes. */
class DestinationsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
                title: 去处
                identifier: urn:uuid:9b2f5c0e-61f4-4f8d-a7a5-4b1d4f1b0c11
                """);
        Files.writeString(folder.resolve("b-case.md"), "# 字架\n\n## 小结\n\n架上的字。\n\n## 小结\n\n又一次。\n");
        Files.writeString(folder.resolve("c-stick.md"), "# 手盘\n\n## 小结\n\n盘中的字。\n");
    }

    /** The text of the page that each name leads to. */
    private Map<String, String> destinations() throws IOException {
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.PDF);
        return assertThatPdf(Files.readAllBytes(done.file(Format.PDF))).with(pdf -> {
            Map<String, String> found = new TreeMap<>();
            for (Map.Entry<String, PDPageDestination> named :
                    pdf.getDocumentCatalog().getNames().getDests().getNames().entrySet()) {
                PDPage page = named.getValue().getPage();
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(pdf.getPages().indexOf(page) + 1);
                stripper.setEndPage(stripper.getStartPage());
                found.put(named.getKey(), stripper.getText(pdf));
            }
            return found;
        });
    }

    @Test
    void everyHeadingHasOneAndHeadingsOfTheSameWordsHaveTheirOwn() throws IOException {
        Map<String, String> found = destinations();
        assertThat(found.values()).filteredOn(page -> page.contains("架上的字")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found.values()).filteredOn(page -> page.contains("盘中的字")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theyAreTheSameWhenAChapterIsAddedInFront() throws IOException {
        Map<String, String> before = destinations();
        Files.writeString(folder.resolve("a-type.md"), "# 字模\n\n## 小结\n\n模中的字。\n");
        Map<String, String> after = destinations();
        assertThat(after.keySet()).containsAll(before.keySet()).hasSizeGreaterThan(before.size());
        for (String name : before.keySet()) {
            for (String words : new String[] {"架上的字", "盘中的字"}) {
                assertThat(after.get(name).contains(words))
                        .as(name)
                        .isEqualTo(before.get(name).contains(words));
            }
        }
    }
}
