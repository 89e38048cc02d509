package io.github.huozi.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Binary;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.ResourceResolver;
import io.github.huozi.book.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CoverMakerTest {

    private final Diagnostics found = new Diagnostics();

    private Cover make(String title, Settings.Cover cover, ResourceResolver resources) {
        Metadata metadata = new Metadata(
                title,
                "副题",
                List.of(Contributor.author("毕生")),
                "zh-CN",
                "urn:uuid:6f2c1f1e-0f38-4b1e-9d8a-3f5a4cf2a002",
                "活字书房",
                Optional.empty(),
                Instant.EPOCH,
                0,
                "",
                "",
                "",
                "",
                "",
                "",
                0,
                "",
                List.of(),
                Map.of());
        return new CoverMaker(FontLibrary.bundled(), found)
                .make(metadata, Settings.defaults().with(cover), resources);
    }

    private static BufferedImage read(Binary data) throws IOException {
        return ImageIO.read(data.open());
    }

    @Test
    void aCoverIsDrawnInTheShapeOfTheScreenAndOfThePage() throws IOException {
        Cover cover = make("排字房手记", new Settings.Cover("", "classic", ""), ResourceResolver.NONE);
        assertThat(cover.screen().mediaType()).isEqualTo("image/png");
        assertThat(read(cover.screen().data()).getHeight()).isEqualTo(2560);
        assertThat(read(cover.page().print()).getHeight()).isEqualTo(2259);
        assertThat(cover.page().height()).isEqualTo(2259);
        assertThat(cover.screen().data().size()).isLessThan(500_000);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void theTitleIsOnItAndTheAccentIsTheUsers() throws IOException {
        Settings.Cover accent = new Settings.Cover("", "classic", "#104080");
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
        Settings.Cover cover = new Settings.Cover("", "classic", "");
        assertThat(make("<标题> & “引号”", cover, ResourceResolver.NONE))
                .isEqualTo(make("<标题> & “引号”", cover, ResourceResolver.NONE));
    }

    @Test
    void aVeryLongTitleIsCutAndNotLost() {
        Cover cover = make("长".repeat(400), new Settings.Cover("", "classic", ""), ResourceResolver.NONE);
        assertThat(cover.screen().data().size()).isGreaterThan(10_000);
    }

    @Test
    void thePictureOfTheUsersOwnIsTakenAsItIs() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        Binary data = Binary.copyOf(png.toByteArray());
        Cover cover = make("书", new Settings.Cover("cover.bin", "classic", ""), path -> Optional.of(data));
        assertThat(cover.screen())
                .isEqualTo(cover.page())
                .isEqualTo(new Asset("cover", "image/png", 300, 400, data, data));
    }

    @Test
    void aPictureThatIsMissingOrDamagedIsToldAndACoverIsDrawn() {
        Settings.Cover own = new Settings.Cover("cover.png", "classic", "");
        assertThat(make("书", own, ResourceResolver.NONE).screen().height()).isEqualTo(2560);
        assertThat(make("书", own, path -> Optional.of(Binary.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1})))
                        .screen()
                        .height())
                .isEqualTo(2560);
        assertThat(found.all())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.MISSING_PICTURE, Code.CORRUPT_PICTURE);
    }
}
