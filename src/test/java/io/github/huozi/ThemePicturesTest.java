package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.PageSettings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The gallery in the manual: pages of one short book in every theme, side by side. */
class ThemePicturesTest {

    private static final Path BOOK = Path.of("src/test/resources/books/gallery");
    private static final Path PICTURES = Path.of("src/book/images/themes");

    /** In pixels. */
    private static final int WIDTH = 1500;

    private static final int GAP = 14;

    /** What is on the pages that are shown: the title page, and where the first chapter begins. */
    private static final List<String> SHOWN = List.of("从一枚字到一本书", "排字房的早晨");

    /** The number of pages after the last of those that are shown too. */
    private static final int MORE = 1;

    @Test
    void everyThemeHasItsPictureInTheManual() throws IOException {
        String chapter = Files.readString(Path.of("src/book/themes.md"));
        for (String theme : PageSettings.THEMES) {
            assertThat(Files.size(PICTURES.resolve(theme + ".png"))).isBetween(1L, 200_000L);
            assertThat(chapter).contains("](images/themes/" + theme + ".png \"");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "overwrite")
    void draw(@TempDir Path folder) throws IOException {
        Files.createDirectories(PICTURES);
        for (String theme : PageSettings.THEMES) {
            Path book = copy(folder.resolve(theme), theme);
            Publication done = Publisher.create().publish(book, folder.resolve(theme + "-out"), Format.PDF);
            byte[] bytes = Files.readAllBytes(done.file(Format.PDF));
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                Path file = PICTURES.resolve(theme + ".png");
                assertThat(ImageIO.write(sideBySide(pdf), "png", file.toFile())).isTrue();
            }
        }
    }

    private static Path copy(Path to, String theme) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(BOOK)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        to.resolve(file.getFileName()), text.replace("\npdf:\n", "\npdf:\n  theme: " + theme + "\n"));
            }
        }
        return to;
    }

    private static BufferedImage sideBySide(PDDocument pdf) throws IOException {
        List<Integer> pages = pages(pdf);
        float points = pdf.getPage(0).getMediaBox().getWidth();
        float scale = (WIDTH - GAP * (pages.size() + 1)) / (pages.size() * points);
        PDFRenderer renderer = new PDFRenderer(pdf);
        int height = Math.round(pdf.getPage(0).getMediaBox().getHeight() * scale);
        BufferedImage sheet = new BufferedImage(WIDTH, height + 2 * GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(new Color(0xdd, 0xdd, 0xdd));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int at = 0; at < pages.size(); at++) {
            // Twice as large and scaled down, strokes of type keep their weight.
            BufferedImage page = renderer.renderImage(pages.get(at), scale * 2, ImageType.RGB);
            int width = Math.round(points * scale);
            graphics.drawImage(page, GAP + at * (width + GAP), GAP, width, height, null);
        }
        graphics.dispose();
        return coarse(sheet);
    }

    private static List<Integer> pages(PDDocument pdf) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        List<Integer> found = new ArrayList<>();
        int page = 0;
        for (String sought : SHOWN) {
            String text = "";
            while (!text.contains(sought)) {
                page++;
                words.setStartPage(page);
                words.setEndPage(page);
                text = words.getText(pdf);
            }
            found.add(page - 1);
        }
        for (int more = 0; more < MORE; more++) {
            found.add(page + more);
        }
        return found;
    }

    /** Thirty-two values a channel: nobody sees the difference, and the file is half as large. */
    private static BufferedImage coarse(BufferedImage sheet) {
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                int rgb = sheet.getRGB(x, y);
                int coarse = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int channel = rgb >> shift & 0xFF;
                    coarse |= ((channel * 31 + 127) / 255 * 255 / 31) << shift;
                }
                sheet.setRGB(x, y, coarse);
            }
        }
        return sheet;
    }
}
