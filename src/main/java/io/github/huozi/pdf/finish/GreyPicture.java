package io.github.huozi.pdf.finish;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Converts pictures to grey for a press with one ink. */
final class GreyPicture {

    private static final float QUALITY = 0.92f;

    private GreyPicture() {}

    /** Returns the picture in grey, in the same format; unchanged when it cannot be read. */
    static byte[] of(byte[] picture) {
        byte[] opaque = OpaquePng.of(picture);
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(opaque));
            if (image == null) {
                return opaque;
            }
            BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = grey.createGraphics();
            graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
            graphics.dispose();
            boolean jpeg = opaque.length > 1 && (opaque[0] & 0xff) == 0xff && (opaque[1] & 0xff) == 0xd8;
            return write(grey, jpeg ? "jpeg" : "png");
        } catch (IOException e) {
            return opaque;
        }
    }

    private static byte[] write(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
