package io.github.huozi.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The manual shows all covers on one sheet; {@code -Dgolden=overwrite} draws it again. */
class ContactSheetTest {

    private static final Path SHEET = Path.of("src/book/images/covers.png");
    private static final Path COVERS = Path.of("covers");
    private static final int WIDTH = 300;
    private static final int HEIGHT = 480;
    private static final int GAP = 24;

    /** Title, subtitle and accent. */
    private static final List<List<String>> BOOKS = List.of(
            List.of("排字房手记", "从铅与火到光与电", ""),
            List.of("深入浅出容器：从进程到集群", "写给后端工程师", "#b3541e"),
            List.of("Movable Type", "Printing before the press", "#2c5aa0"));

    private static final List<String> TEMPLATES = List.of("classic", "modern", "literary", "vertical", "poster");

    @Test
    void everyTemplateIsOnTheSheetOfTheManual() throws IOException {
        try (var files = Files.list(COVERS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg.ftl")))
                    .containsExactlyInAnyOrderElementsOf(
                            TEMPLATES.stream().map(name -> name + ".svg.ftl").toList());
        }
        if ("overwrite".equals(System.getProperty("golden"))) {
            ImageIO.write(sheet(), "png", SHEET.toFile());
        }
        BufferedImage sheet = ImageIO.read(SHEET.toFile());
        assertThat(sheet.getWidth()).isEqualTo(TEMPLATES.size() * (WIDTH + GAP) - GAP);
        assertThat(sheet.getHeight()).isEqualTo(BOOKS.size() * (HEIGHT + GAP) - GAP);
    }

    private static BufferedImage sheet() throws IOException {
        CoverMaker maker = new CoverMaker(FontLibrary.bundled(), new Diagnostics());
        BufferedImage sheet = new BufferedImage(
                TEMPLATES.size() * (WIDTH + GAP) - GAP,
                BOOKS.size() * (HEIGHT + GAP) - GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(new Color(0xB0B0B0));
        for (int row = 0; row < BOOKS.size(); row++) {
            for (int column = 0; column < TEMPLATES.size(); column++) {
                CoverSettings.Builder cover = CoverSettings.builder().template(TEMPLATES.get(column));
                Colour.of(BOOKS.get(row).get(2)).ifPresent(cover::accent);
                Cover made = maker.make(
                        metadata(BOOKS.get(row)),
                        Settings.builder().cover(cover.build()).build(),
                        Optional.empty(),
                        ResourceResolver.NONE);
                BufferedImage image = ImageIO.read(made.screen().data().open());
                int x = column * (WIDTH + GAP);
                int y = row * (HEIGHT + GAP);
                graphics.drawImage(image.getScaledInstance(WIDTH, HEIGHT, Image.SCALE_AREA_AVERAGING), x, y, null);
                graphics.drawRect(x, y, WIDTH - 1, HEIGHT - 1);
            }
        }
        graphics.dispose();
        return sheet;
    }

    private static Metadata metadata(List<String> book) {
        boolean english = book.get(0).startsWith("M");
        return Metadata.builder()
                .title(book.get(0))
                .subtitle(book.get(1))
                .contributor(Contributor.author(english ? "Ada Chen" : "毕生"))
                .language(english ? "en" : "zh-CN")
                .identifier("urn:uuid:6f2c1f1e-0f38-4b1e-9d8a-3f5a4cf2a002")
                .publisher(english ? "Type Room" : "活字书房")
                .modified(Instant.EPOCH)
                .build();
    }
}
