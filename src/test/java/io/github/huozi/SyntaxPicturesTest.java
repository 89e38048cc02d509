package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the manual's table of syntax: each example set on a separate page and cut out of it. */
class SyntaxPicturesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/io/github/huozi/syntax");
    private static final Path PICTURES = Path.of("src/book/images/syntax");
    private static final float DPI = 144;

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String picture(Path example) {
        return example.getFileName().toString().replace(".md", ".png");
    }

    @Test
    void everyExampleHasItsPictureInTheTable() throws IOException {
        String chapter = Files.readString(Path.of("src/book/syntax.md"));
        for (Path example : examples()) {
            assertThat(PICTURES.resolve(picture(example))).exists();
            assertThat(chapter).contains("](images/syntax/" + picture(example) + ")");
        }
    }

    @Test
    void everyPictureInTheTableHasItsExample() throws IOException {
        List<String> examples =
                examples().stream().map(SyntaxPicturesTest::picture).toList();
        assertThat(Pattern.compile("images/syntax/([^)]+)")
                        .matcher(Files.readString(Path.of("src/book/syntax.md")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(examples);
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "overwrite")
    void draw(@TempDir Path folder) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("book.yaml"), """
                title: 例
                identifier: urn:x:y
                language: zh-CN
                numbering: none
                quotes: callouts
                pdf: {page: 92x130, margins: 8mm}
                """);
        Files.copy(EXAMPLES.resolve("type.svg"), book.resolve("type.svg"));
        Files.copy(EXAMPLES.resolve("tray.rs"), book.resolve("tray.rs"));
        for (Path example : examples()) {
            Files.writeString(book.resolve(example.getFileName().toString()), "# 例\n\n" + Files.readString(example));
        }
        Publication done = Publisher.create().publish(book, folder.resolve("out"), Format.PDF);
        byte[] bytes = Files.readAllBytes(done.file(Format.PDF));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            List<PDPage> chapters = chapters(pdf);
            assertThat(chapters).hasSameSizeAs(examples());
            for (int at = 0; at < examples().size(); at++) {
                BufferedImage page = renderer.renderImageWithDPI(pdf.getPages().indexOf(chapters.get(at)), DPI);
                Files.createDirectories(PICTURES);
                Path file = PICTURES.resolve(picture(examples().get(at)));
                assertThat(ImageIO.write(text(page), "png", file.toFile())).isTrue();
            }
        }
    }

    /** The pages on which the examples begin, by the bookmarks. */
    private static List<PDPage> chapters(PDDocument pdf) throws IOException {
        List<PDPage> found = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().equals("例")) {
                found.add(item.findDestinationPage(pdf));
            }
        }
        return found;
    }

    /** What is between the rule below the title and the folio. */
    private static BufferedImage text(BufferedImage page) {
        int rule = 0;
        for (int y = 0; y < page.getHeight() / 2; y++) {
            rule = inked(page, y) > page.getWidth() * 3 / 4 && rule == 0 ? y : rule;
        }
        int top = rule + 4;
        while (inked(page, top) == 0) {
            top++;
        }
        int bottom = page.getHeight() - 1;
        while (inked(page, bottom) == 0) {
            bottom--;
        }
        while (inked(page, bottom) > 0) {
            bottom--;
        }
        while (bottom > top && inked(page, bottom) == 0) {
            bottom--;
        }
        int margin = 10;
        int left = page.getWidth() / 16;
        return closedUp(page.getSubimage(
                left,
                top - margin,
                page.getWidth() - 2 * left,
                Math.min(bottom - top + 2 * margin, page.getHeight() - top)));
    }

    /** Without the empty middle of a page whose notes are at its foot. */
    private static BufferedImage closedUp(BufferedImage text) {
        int widest = 60;
        BufferedImage closed = new BufferedImage(text.getWidth(), text.getHeight(), BufferedImage.TYPE_INT_RGB);
        int to = 0;
        for (int from = 0, empty = 0; from < text.getHeight(); from++) {
            empty = inked(text, from) == 0 ? empty + 1 : 0;
            if (empty <= widest) {
                closed.createGraphics().drawImage(text.getSubimage(0, from, text.getWidth(), 1), 0, to, null);
                to++;
            }
        }
        return closed.getSubimage(0, 0, text.getWidth(), to);
    }

    private static int inked(BufferedImage page, int y) {
        int inked = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            inked += (page.getRGB(x, y) & 0xFF) < 0xF8 || (page.getRGB(x, y) >> 8 & 0xFF) < 0xF8 ? 1 : 0;
        }
        return inked;
    }
}
