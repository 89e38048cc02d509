package io.github.huozi.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.Limits;
import io.github.huozi.book.file.Binary;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.meta.Orientation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private final PictureReader reader = new PictureReader(FontLibrary.bundled(), Density.ALL, BuildControl.NONE);

    private Picture read(byte[] bytes) throws PictureFault {
        return reader.read(Binary.copyOf(bytes));
    }

    private static BufferedImage pixels(Binary binary) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(binary.toByteArray()));
        assertThat(image).isNotNull();
        return image;
    }

    private static void assertColour(BufferedImage image, int x, int y, Color expected) {
        Color found = new Color(image.getRGB(x, y), true);
        assertThat(found.getRed()).isCloseTo(expected.getRed(), org.assertj.core.data.Offset.offset(40));
        assertThat(found.getGreen()).isCloseTo(expected.getGreen(), org.assertj.core.data.Offset.offset(40));
        assertThat(found.getBlue()).isCloseTo(expected.getBlue(), org.assertj.core.data.Offset.offset(40));
    }

    private void assertFault(byte[] bytes, Code code) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        PictureFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void keepsTheBytesOfPngAndJpeg() throws Exception {
        for (byte[] file : new byte[][] {TestPictures.png(), TestPictures.jpeg()}) {
            Picture picture = read(file);

            assertThat(picture.data().toByteArray()).isEqualTo(file);
            assertThat(picture.print()).isEqualTo(picture.data());
            assertThat(picture.width()).isEqualTo(6);
            assertThat(picture.height()).isEqualTo(4);
        }
        assertThat(read(TestPictures.png()).mediaType()).isEqualTo("image/png");
        assertThat(read(TestPictures.jpeg()).mediaType()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void takesEveryPngInterlacedOrNot(int type) throws Exception {
        for (boolean interlaced : new boolean[] {false, true}) {
            byte[] file = TestPictures.encode("png", TestPictures.image(type), interlaced);

            assertThat(read(file).print().toByteArray()).isEqualTo(file);
        }
    }

    @Test
    void takesEveryInterlacedSize() throws Exception {
        for (int width = 1; width < 10; width++) {
            for (int height = 1; height < 10; height++) {
                BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                assertThat(read(TestPictures.encode("png", image, true)).width())
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void printsSixteenBitsAsEight() throws Exception {
        byte[] file = TestPictures.encode("png", TestPictures.image(BufferedImage.TYPE_USHORT_GRAY), false);

        Picture picture = read(file);

        assertThat(picture.data().toByteArray()).isEqualTo(file);
        assertThat(PngFile.read(picture.print().toByteArray(), Limits.DEFAULT).bitDepth())
                .isEqualTo(8);
    }

    @Test
    void printsTheFirstFrameOfAGif() throws Exception {
        byte[] file = TestPictures.encode("gif", TestPictures.image(BufferedImage.TYPE_INT_RGB), false);

        Picture picture = read(file);

        assertThat(picture.mediaType()).isEqualTo("image/gif");
        assertThat(picture.data().toByteArray()).isEqualTo(file);
        assertThat(PictureType.of(picture.print().toByteArray())).isEqualTo(PictureType.PNG);
        assertColour(pixels(picture.print()), 0, 0, TestPictures.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void convertsWhatEbooksDoNotTake(String format) throws Exception {
        byte[] file = TestPictures.encode(format, TestPictures.image(BufferedImage.TYPE_INT_RGB), false);

        Picture picture = read(file);

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertColour(pixels(picture.data()), 5, 3, TestPictures.BLUE);
    }

    @Test
    void convertsWebPAsItWasMade() throws Exception {
        Picture lossy = read(TestPictures.webpWithLosses());
        assertThat(lossy.mediaType()).isEqualTo("image/jpeg");
        assertColour(pixels(lossy.data()), 0, 1, TestPictures.RED);
        assertColour(pixels(lossy.data()), 5, 1, TestPictures.BLUE);

        Picture lossless = read(TestPictures.webpWithoutLosses());
        assertThat(lossless.mediaType()).isEqualTo("image/png");
        assertThat(new Color(pixels(lossless.data()).getRGB(0, 0), true).getAlpha())
                .isZero();
        assertColour(pixels(lossless.data()), 5, 1, TestPictures.BLUE);
    }

    @Test
    void turnsInksIntoScreenColours() throws Exception {
        Color orange = new Color(255, 128, 0);

        assertColour(pixels(read(TestPictures.cmyk(0, 127, 255, 0, false)).data()), 4, 4, orange);
        assertColour(pixels(read(TestPictures.cmyk(255, 128, 0, 255, true)).data()), 4, 4, orange);
        assertThat(JpegFile.read(
                                read(TestPictures.cmyk(0, 0, 0, 0, true))
                                        .print()
                                        .toByteArray(),
                                Limits.DEFAULT)
                        .components())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 6, 4, 5, 0",
        "3, 6, 4, 5, 3",
        "4, 6, 4, 0, 3",
        "5, 4, 6, 0, 0",
        "6, 4, 6, 3, 0",
        "7, 4, 6, 3, 5",
        "8, 4, 6, 0, 5"
    })
    void turnsAPhotographUpright(int orientation, int width, int height, int redX, int redY) throws Exception {
        Picture picture = read(TestPictures.turned(orientation));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        assertColour(pixels(picture.print()), redX, redY, TestPictures.RED);
        assertColour(pixels(picture.print()), width - 1 - redX, height - 1 - redY, TestPictures.BLUE);
    }

    @Test
    void turnsAPngAWebpAndATiffUpright() throws Exception {
        Picture plain = read(TestPictures.png());
        for (byte[] turned : List.of(TestPictures.turnedPng(6), TestPictures.turnedWebp(6))) {
            Picture picture = read(turned);
            Picture stored = turned[0] == 'R' ? read(TestPictures.webpWithLosses()) : plain;
            assertThat(picture.width()).isEqualTo(stored.height());
            assertThat(picture.height()).isEqualTo(stored.width());
            // What was at the top left is at the top right.
            assertThat(pixels(picture.print()).getRGB(picture.width() - 1, 0) & 0xF0F0F0)
                    .isEqualTo(pixels(stored.print()).getRGB(0, 0) & 0xF0F0F0);
        }
        assertThat(Orientation.ofTiff(
                        new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0}))
                .isEqualTo(8);
    }

    @Test
    void leavesAnUprightPhotographAlone() throws Exception {
        byte[] file = TestPictures.turned(1);

        assertThat(read(file).data().toByteArray()).isEqualTo(file);
    }

    @Test
    void findsEveryTruncationOfAPng() {
        byte[] png = TestPictures.png();
        for (int length = 8; length < png.length; length++) {
            assertFault(Arrays.copyOf(png, length), Code.CORRUPT_PICTURE);
        }
    }

    @Test
    void findsEveryChangedByteOfAPng() {
        byte[] png = TestPictures.png();
        for (int i = 8; i < png.length; i++) {
            byte[] changed = png.clone();
            changed[i] ^= 0x10;
            assertThatThrownBy(() -> read(changed)).isInstanceOf(PictureFault.class);
        }
    }

    @Test
    void findsEveryTruncationOfAJpeg() {
        byte[] jpeg = TestPictures.jpeg();
        for (int length = 3; length < jpeg.length - 1; length++) {
            assertFault(Arrays.copyOf(jpeg, length), Code.CORRUPT_PICTURE);
        }
    }

    @Test
    void rejectsPixelsThatAreNotThere() {
        assertFault(TestPictures.pngOfSize(60, 40), Code.CORRUPT_PICTURE);
    }

    @Test
    void rejectsAPictureThatWouldFillTheMemory() {
        assertFault(TestPictures.pngOfSize(60_000, 60_000), Code.PICTURE_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE html><html><body>404</body></html>', an HTML page",
        "'<html><body><svg/></body></html>', an HTML page",
        "'version https://git-lfs.github.com/spec/v1', a Git LFS pointer",
        "'%PDF-1.7', a PDF",
        "'....ftypavif', an AVIF",
        "'hello', not a picture"
    })
    void saysWhatAFileIsInsteadOfAPicture(String content, String description) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertFault(bytes, Code.UNSUPPORTED_PICTURE);
        assertThatThrownBy(() -> read(bytes)).hasMessageContaining(description);
    }

    @Test
    void readsAnAvifWithAPlugInOfTheUsers() throws Exception {
        byte[] avif = "....ftypavif".getBytes(StandardCharsets.UTF_8);
        ImageReaderSpi plugIn = new AvifPlugIn();
        IIORegistry.getDefaultInstance().registerServiceProvider(plugIn);
        try {
            assertThat(read(avif).mediaType()).isEqualTo("image/png");
        } finally {
            IIORegistry.getDefaultInstance().deregisterServiceProvider(plugIn);
        }
        assertThatThrownBy(() -> read(avif)).hasMessageContaining("needs an ImageIO plug-in");
    }

    @Test
    void rejectsAnEmptyFile() {
        assertFault(new byte[0], Code.CORRUPT_PICTURE);
    }

    @Test
    void rejectsRareJpegs() {
        byte[] jpeg = TestPictures.jpeg();
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 1] = (byte) 0xC9;
                assertFault(jpeg, Code.UNSUPPORTED_PICTURE);
                return;
            }
        }
        throw new AssertionError("the fixture has no frame");
    }

    /** Whatever bytes are wrong, the answer is a picture or a fault. */
    @Test
    void survivesEveryDamage() {
        Random random = new Random(11);
        byte[][] files = {
            TestPictures.png(),
            TestPictures.jpeg(),
            TestPictures.cmyk(1, 2, 3, 4, true),
            TestPictures.turned(6),
            TestPictures.encode("gif", TestPictures.image(BufferedImage.TYPE_INT_RGB), false),
            TestPictures.encode("bmp", TestPictures.image(BufferedImage.TYPE_INT_RGB), false),
            TestPictures.encode("tiff", TestPictures.image(BufferedImage.TYPE_INT_RGB), false),
            TestPictures.webpWithLosses(),
            TestPictures.webpWithoutLosses(),
            TestPictures.svg("<g><path d='M0 0L10 10'/><text x='3'>a</text></g>")
        };
        int pictures = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] file = files[i % files.length].clone();
            for (int hits = 0; hits < 1 + i % 4; hits++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                pictures += read(file).print().size() > 0 ? 1 : 0;
            } catch (PictureFault fault) {
                assertThat(fault.reason().in(MessageLanguage.ENGLISH)).isNotEmpty();
            }
        }
        assertThat(pictures).isBetween(1, 999);
    }

    @Test
    void givesTheSameBytesEachTime() throws Exception {
        byte[][] files = {
            TestPictures.cmyk(10, 20, 30, 40, false),
            TestPictures.webpWithLosses(),
            TestPictures.svg("<text y='20'>字</text>")
        };
        for (byte[] file : files) {
            assertThat(read(file).print()).isEqualTo(read(file).print());
        }
    }
}
