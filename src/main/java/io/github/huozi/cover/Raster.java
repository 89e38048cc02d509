package io.github.huozi.cover;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.font.drawing.SvgDrawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * Rasterises SVG. The drawing contains outlines only, so it does not depend on the machine's fonts; it refers to no other file.
 */
final class Raster {

    private Raster() {}

    /**
     * Returns a PNG of the drawing.
     *
     * @param control may stop it between two steps
     * @throws CoverFault if it is not SVG
     */
    static Binary png(String svg, int width, int height, BuildControl control) {
        SvgDrawing drawing =
                SvgDrawing.of(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow(() -> new CoverFault("cover.svg"));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        control.check();
        drawing.paint(image);
        control.check();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Binary.owning(out.toByteArray());
    }
}
