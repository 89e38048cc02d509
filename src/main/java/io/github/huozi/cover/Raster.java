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

/** SVG to pixels. The drawing holds outlines only, so no font of the machine has a say in it; it names no other file. */
final class Raster {

    private Raster() {}

    /**
     * A PNG of the drawing.
     *
     * @param control may stop it between two steps
     * @throws CoverFault when it is no SVG
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
