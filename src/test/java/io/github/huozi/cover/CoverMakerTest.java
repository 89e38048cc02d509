package io.github.huozi.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverMakerTest {

    private final Diagnostics found = new Diagnostics();

    private Cover make(String title, CoverSettings cover, ResourceResolver resources) {
        return make(title, cover, Optional.empty(), resources);
    }

    private Cover make(String title, CoverSettings cover, Optional<Asset> picture, ResourceResolver resources) {
        Metadata metadata = Metadata.builder()
                .title(title)
                .subtitle("副题")
                .contributor(Contributor.author("毕生"))
                .language("zh-CN")
                .identifier("urn:uuid:6f2c1f1e-0f38-4b1e-9d8a-3f5a4cf2a002")
                .publisher("活字书房")
                .modified(Instant.EPOCH)
                .build();
        return new CoverMaker(FontLibrary.bundled(), found)
                .make(metadata, Settings.builder().cover(cover).build(), picture, resources);
    }

    private static CoverSettings cover(String template, String accent) {
        return CoverSettings.builder()
                .template(template)
                .accent(Colour.of(accent).orElseThrow())
                .build();
    }

    private static BufferedImage read(Binary data) throws IOException {
        return ImageIO.read(data.open());
    }

    @Test
    void aCoverIsDrawnInTheShapeOfTheScreenAndOfThePage() throws IOException {
        Cover cover = make("排字房手记", CoverSettings.defaults(), ResourceResolver.NONE);
        assertThat(cover.screen().mediaType()).isEqualTo("image/png");
        assertThat(read(cover.screen().data()).getHeight()).isEqualTo(2560);
        assertThat(read(cover.page().print()).getHeight()).isEqualTo(2259);
        assertThat(cover.page().height()).isEqualTo(2259);
        assertThat(cover.screen().data().size()).isLessThan(500_000);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void theTitleIsOnItAndTheAccentIsTheUsers() throws IOException {
        CoverSettings accent = cover("classic", "#104080");
        BufferedImage one =
                read(make("排字房手记", accent, ResourceResolver.NONE).screen().data());
        BufferedImage other =
                read(make("另一本书", accent, ResourceResolver.NONE).screen().data());
        assertThat(one.getRGB(800, 30) & 0xFFFFFF).isEqualTo(0x104080);
        assertThat(pixels(one)).isNotEqualTo(pixels(other));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void theSameBookHasTheSameCover() {
        CoverSettings cover = CoverSettings.defaults();
        assertThat(make("<标题> & “引号”", cover, ResourceResolver.NONE))
                .isEqualTo(make("<标题> & “引号”", cover, ResourceResolver.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "literary", "vertical", "poster"})
    void everyTemplateTakesAnyBookWithOrWithoutAPicture(String template) {
        CoverSettings plain = CoverSettings.ofTemplate(template);
        Cover drawn = make("C++ & <Go>（第二卷）：从——到……", plain, ResourceResolver.NONE);
        assertThat(drawn.screen().height()).isEqualTo(2560);
        CoverSettings accent = cover(template, "#3355aa");
        Optional<Asset> picture = Optional.of(picture(300, 400));
        assertThat(make("长".repeat(80), accent, picture, ResourceResolver.NONE).screen())
                .isNotEqualTo(
                        make("长".repeat(80), accent, ResourceResolver.NONE).screen());
        assertThat(found.all()).isEmpty();
    }

    @Test
    void aPictureAloneIsTheCoverAsItIs() {
        Asset picture = picture(300, 400);
        Cover cover = make("书", CoverSettings.ofPicture("cover.png"), Optional.of(picture), ResourceResolver.NONE);
        assertThat(cover.screen())
                .isEqualTo(cover.page())
                .isEqualTo(Asset.builder("cover", "image/png", picture.data())
                        .size(300, 400)
                        .build());
    }

    @Test
    void withoutThePictureThatWasMeantACoverIsDrawn() {
        Cover cover = make("书", CoverSettings.ofPicture("cover.png"), ResourceResolver.NONE);
        assertThat(cover.screen().height()).isEqualTo(2560);
    }

    @Test
    void aTemplateOfTheBooksOwnComesFirstAndMayUseFlows() throws IOException {
        ResourceResolver own = path -> path.equals("covers/classic.svg.ftl") ? text("""
                        <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
                          <rect width="${width}" height="${height}" fill="#ffffff"/>
                          <image href="file:///etc/hostname" width="10" height="10"/>
                          <flow x="100" y="100" width="1400" height="400" align="middle" stack="middle">
                            <block size="300" fill="#ff0000">${title}</block>
                          </flow>
                        </svg>
                        """) : Optional.empty();
        BufferedImage image =
                read(make("一", CoverSettings.defaults(), own).screen().data());
        // The one stroke of this character lies somewhere in the middle of it.
        assertThat(IntStream.range(0, 2560).filter(y -> (image.getRGB(800, y) & 0xFFFFFF) == 0xFF0000))
                .isNotEmpty()
                .allMatch(y -> y > 200 && y < 400);
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>${nothing}</svg>",
                "<svg><rect></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><flow x='a'/></svg>"
            })
    void aFaultyTemplateIsReportedAndTheBundledOneIsUsed(String template) {
        CoverSettings classic = CoverSettings.defaults();
        Cover cover = make("书", classic, path -> path.startsWith("covers/") ? text(template) : Optional.empty());
        assertThat(found.all()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(Code.TEMPLATE_FAULT);
            assertThat(fault.position().path()).contains("templates/covers/classic.svg.ftl");
        });
        assertThat(cover).isEqualTo(make("书", classic, ResourceResolver.NONE));
    }

    private static Optional<Binary> text(String text) {
        return Optional.of(Binary.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The template of a cover without the words on it. */
    private static ResourceResolver wordless(String template) {
        return path -> {
            Path ours = Path.of(path.replaceFirst("^templates/", ""));
            return path.endsWith("covers/" + template + ".svg.ftl")
                    ? text(Files.readString(ours).replaceAll("(<block [^>]*fill=)\"[^>]*\">", "$1\"none\">"))
                    : Optional.empty();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern", "literary", "vertical", "poster"})
    void itsWordsAreReadOnAnyColourAndAnyPicture(String template) throws IOException {
        assertReadable(template, "#ffe45c", Optional.of(picture(300, 400, Color.WHITE)));
        assertReadable(template, "#868686", Optional.empty());
        assertThat(found.all()).isEmpty();
    }

    /** WCAG 2.2, 1.4.3, wherever a letter is wide enough not to be mixed with its ground. */
    private void assertReadable(String template, String accent, Optional<Asset> picture) throws IOException {
        CoverSettings cover = cover(template, accent);
        String title = "把一个文件夹的稿子做成书";
        BufferedImage with =
                read(make(title, cover, picture, ResourceResolver.NONE).screen().data());
        BufferedImage without =
                read(make(title, cover, picture, wordless(template)).screen().data());
        double least = 21;
        int seen = 0;
        for (int y = 2; y < with.getHeight() - 2; y++) {
            for (int x = 2; x < with.getWidth() - 2; x++) {
                if (isInLetter(with, without, x, y)) {
                    seen++;
                    least = Math.min(least, colour(with, x, y).contrast(colour(without, x, y)));
                }
            }
        }
        assertThat(seen).isGreaterThan(10_000);
        assertThat(least).as("%s, %s, %s", template, accent, picture).isGreaterThanOrEqualTo(4.5);
    }

    private static boolean isInLetter(BufferedImage with, BufferedImage without, int x, int y) {
        int ink = with.getRGB(x, y);
        for (int side = -2; side <= 2; side += 2) {
            for (int down = -2; down <= 2; down += 2) {
                int at = with.getRGB(x + side, y + down);
                if (at != ink || at == without.getRGB(x + side, y + down)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Colour colour(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return new Colour(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static Asset picture(int width, int height) {
        return picture(width, height, Color.BLACK);
    }

    private static Asset picture(int width, int height, Color color) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Binary data = Binary.copyOf(png.toByteArray());
        return Asset.builder("photo.png", "image/png", data).size(width, height).build();
    }
}
