package io.github.huozi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.engine.LineBreaks;
import io.github.huozi.pdf.finish.OpaquePng;
import io.github.huozi.pdf.style.PageGeometry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPartsTest {

    @Test
    void theMeasureIsAWholeNumberOfCharactersAndTheBlockOfLines() {
        PageGeometry page = PageGeometry.of(PdfSettings.defaults());
        assertThat(page.measure().points()).isCloseTo(35 * 10.5, org.assertj.core.data.Offset.offset(1e-6));
        double lines = (page.block().points() - 0.5) / page.leading().points();
        assertThat(lines).isCloseTo(Math.rint(lines), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(page.outer()).isEqualTo(Length.mm(18));
        assertThat(page.inner()).isGreaterThan(Length.mm(22));
    }

    @Test
    void spacingIsWrittenIntoTextAndTakenOutAgain() {
        String text = new StringBuilder()
                .appendCodePoint(Tracking.shift(-500))
                .append("（甲")
                .appendCodePoint(Tracking.tracking(31))
                .append("乙")
                .toString();
        assertThat(Tracking.strip(text)).isEqualTo("（甲乙");
        assertThat(Tracking.amount(Tracking.shift(-500))).isEqualTo(-500);
        assertThat(Tracking.amount(Tracking.tracking(31))).isEqualTo(31);
        assertThat(Tracking.amount(Tracking.shift(1_000_000))).isEqualTo(Tracking.LIMIT);
        assertThat(Tracking.isShift(Tracking.shift(Tracking.LIMIT))).isTrue();
        assertThat(Tracking.isShift(Tracking.tracking(-Tracking.LIMIT))).isFalse();
    }

    @Test
    void theEngineBreaksBetweenIdeographsButNotBeforeMarks() {
        assertThat(broken("甲乙，丙（丁）")).containsExactly("甲", "乙，", "丙", "（丁）");
        assertThat(broken("see a/b and 甲")).containsExactly("see ", "a/", "b ", "and ", "甲");
        assertThat(broken("")).isEmpty();
    }

    private static List<String> broken(String text) {
        LineBreaks breaks = new LineBreaks(BuildControl.NONE);
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    @Test
    void numbersAreShort() {
        assertThat(List.of(0f, -0.001f, 1f, -1.5f, 12.25f, 0.05f, -250f).stream()
                        .map(TextShown::number))
                .containsExactly("0", "0", "1", "-1.5", "12.25", "0.05", "-250");
    }

    @Test
    void aPictureWithAlphaIsLaidOnWhite() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x < 20 ? 0x00ff0000 : 0x800000ff);
            }
        }
        assertOnWhite(image);
    }

    @Test
    void aPictureOfManyColoursWithAlphaIsLaidOnWhite() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 64; y++) {
                image.setRGB(x, y, (x * 4) << 24 | (y * 4) << 16 | (x * 3) << 8 | (x + y));
            }
        }
        assertOnWhite(image);
    }

    private static void assertOnWhite(BufferedImage image) throws IOException {
        byte[] opaque = OpaquePng.of(png(image));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(opaque));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int source = image.getRGB(x, y);
                int alpha = source >>> 24;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int want = ((source >> shift & 0xff) * alpha + 255 * (255 - alpha) + 127) / 255;
                    assertThat(read.getRGB(x, y) >> shift & 0xff).isEqualTo(want);
                }
            }
        }
    }

    @Test
    void aPictureWithoutAlphaStaysAsItIs() throws IOException {
        byte[] png = png(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB));
        assertThat(OpaquePng.of(png)).isSameAs(png);
        byte[] nonsense = {1, 2, 3};
        assertThat(OpaquePng.of(nonsense)).isSameAs(nonsense);
        byte[] cut = java.util.Arrays.copyOf(png(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB)), 45);
        assertThat(OpaquePng.of(cut)).isSameAs(cut);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
