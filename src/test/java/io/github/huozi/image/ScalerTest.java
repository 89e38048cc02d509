package io.github.huozi.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.Settings;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ScalerTest {

    @Test
    void aNewPixelIsTheMeanOfThoseThatItCovers() {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 2; y++) {
            for (int x = 0; x < 4; x++) {
                image.setRGB(x, y, x < 2 ? 0xFFFFFF : (y == 0 ? 0x000000 : 0x0000FF));
            }
        }
        BufferedImage small = Scaler.scale(image, 0.5, BuildControl.NONE);
        assertThat(small.getWidth()).isEqualTo(2);
        assertThat(small.getHeight()).isEqualTo(1);
        assertThat(small.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(small.getRGB(1, 0)).isEqualTo(0xFF000080);
    }

    @Test
    void whatIsTransparentLendsNoColour() {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFFFF0000);
        image.setRGB(1, 1, 0xFFFF0000);
        assertThat(Scaler.scale(image, 0.5, BuildControl.NONE).getRGB(0, 0)).isEqualTo(0x80FF0000);
    }

    @Test
    void aPictureIsScaledToItsDensityOnThePageAndNotForALittle() {
        Density density = Density.of(Settings.defaults());
        double inches = density.width() / 72;
        assertThat(density.scale(200, 200)).isEqualTo(1);
        assertThat(density.scale((int) (inches * 330), 300)).isEqualTo(1);
        double scale = density.scale((int) (inches * 900), 300);
        assertThat(scale).isBetween(0.33, 0.34);
        // High ones are set smaller, so that they need fewer pixels.
        assertThat(density.scale(3000, 9000)).isLessThan(density.scale(3000, 3000));
        assertThat(Density.ALL.scale(90_000, 90_000)).isEqualTo(1);
    }

    @Test
    void darkStrokesOnNothingNeedWhitePaper() {
        BufferedImage drawing = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        assertThat(Ground.isNeeded(drawing)).isFalse();
        for (int x = 0; x < 10; x++) {
            drawing.setRGB(x, 5, 0xFF222222);
        }
        assertThat(Ground.isNeeded(drawing)).isTrue();
        BufferedImage light = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 10; x++) {
            light.setRGB(x, 5, 0xFFEEEEEE);
        }
        assertThat(Ground.isNeeded(light)).isFalse();
        assertThat(Ground.isNeeded(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB)))
                .isFalse();
    }
}
