package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.epub.EpubAssert;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cover picture of the user's own goes the way of all pictures. */
class OwnCoverTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        Files.writeString(folder.resolve("01 字模.md"), "# 字模\n\n字模是字的母亲。\n");
        Files.writeString(
                folder.resolve("book.yaml"),
                "title: 排字房手记\nidentifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21\ncover: photo.jpg\n");
    }

    private Publication publish() {
        return Publisher.create().publish(folder, folder.resolve("out"), Format.EPUB);
    }

    private static Map<String, byte[]> entries(Publication done) throws IOException {
        return EpubAssert.entries(
                Files.readAllBytes(done.outputs().get(0).file().orElseThrow()));
    }

    @Test
    void aPhotographThatLiesOnItsSideIsTurnedUpright() throws IOException {
        BufferedImage lying = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        lying.getGraphics().setColor(Color.RED);
        Files.write(folder.resolve("photo.jpg"), turned(jpeg(lying)));

        byte[] cover = entries(publish()).get("EPUB/images/cover.jpg");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(cover));
        assertThat(upright.getWidth()).isEqualTo(300);
        assertThat(upright.getHeight()).isEqualTo(400);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** The JPEG with an Exif segment after its head that says: turn it to the right. */
    private static byte[] turned(byte[] jpeg) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] all = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }

    @Test
    void aDamagedPictureIsReportedAndACoverIsDrawn() throws IOException {
        Files.write(
                folder.resolve("photo.jpg"),
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0});

        Publication done = publish();
        assertThat(done.diagnostics()).extracting(Diagnostic::code).contains(Code.CORRUPT_PICTURE);
        assertThat(entries(done)).containsKey("EPUB/images/cover.png");
    }
}
