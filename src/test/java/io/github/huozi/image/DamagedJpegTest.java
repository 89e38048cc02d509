package io.github.huozi.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.font.FontLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A JPEG goes into the book as it is, so what is accepted must be a picture to a decoder as well. */
class DamagedJpegTest {

    private static final int MUTATIONS = 400;

    private final PictureReader reader = new PictureReader(FontLibrary.bundled(), Density.ALL, BuildControl.NONE);

    @Test
    void everyMutationIsAPictureThatDecodesOrAFault() {
        Random random = new Random(18);
        List<String> slipped = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = TestPictures.jpeg();
            for (int hits = 0; hits < 1 + i % 4; hits++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                Binary kept = reader.read(Binary.copyOf(file)).data();
                accepted++;
                if (ImageIO.read(new ByteArrayInputStream(kept.toByteArray())) == null) {
                    slipped.add(i + ": no picture");
                }
            } catch (PictureFault fault) {
                assertThat(fault.reason()).isNotNull();
            } catch (IOException | RuntimeException e) {
                slipped.add(i + ": " + e.getMessage());
            }
        }
        assertThat(slipped).isEmpty();
        assertThat(accepted).isBetween(1, MUTATIONS - 1);
    }
}
