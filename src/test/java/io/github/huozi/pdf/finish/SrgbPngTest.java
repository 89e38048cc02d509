package io.github.huozi.pdf.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class SrgbPngTest {

    /** Signature and IHDR. */
    private static final int HEAD = 33;

    @Test
    void bringsNoOtherProfile() throws IOException {
        byte[] picture = with(chunk("gAMA", 0, 0, 0xb1, 0x8f), chunk("sRGB", 0));

        try (PDDocument document = new PDDocument()) {
            PDImageXObject placed = PDImageXObject.createFromByteArray(document, SrgbPng.bare(picture), "png");

            assertThat(placed.getColorSpace()).isEqualTo(PDDeviceRGB.INSTANCE);
            assertThat(placed.getImage().getRGB(3, 2) & 0xffffff).isEqualTo(0xb3472f);
        }
        assertThat(SrgbPng.bare(picture)).isEqualTo(with());
    }

    @Test
    void isLeftAloneWhereItSaysNothingOfSrgb() throws IOException {
        byte[] picture = with(chunk("gAMA", 0, 0, 0xb1, 0x8f));

        assertThat(SrgbPng.bare(picture)).isSameAs(picture);
        assertThat(SrgbPng.bare("没有图".getBytes(StandardCharsets.UTF_8))).hasSize(9);
    }

    @Test
    void isLeftAloneWhereItIsCutOff() throws IOException {
        byte[] whole = with(chunk("sRGB", 0));
        byte[] cut = Arrays.copyOf(whole, whole.length - 20);

        assertThat(SrgbPng.bare(cut)).isSameAs(cut);
    }

    private static byte[] with(byte[]... chunks) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 2, 0xb3472f);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "png", plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, HEAD);
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.write(plain.toByteArray(), HEAD, plain.size() - HEAD);
        return out.toByteArray();
    }

    private static byte[] chunk(String type, int... data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII));
        for (int each : data) {
            chunk.put((byte) each);
        }
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
