package io.github.huozi.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of all kinds, 6 × 4 pixels, the left half red and the right half blue, made where they are used. */
final class TestPictures {

    static final Color RED = new Color(250, 20, 20);
    static final Color BLUE = new Color(20, 20, 250);

    private TestPictures() {}

    static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(6, 4, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(RED);
        graphics.fillRect(0, 0, 3, 4);
        graphics.setColor(BLUE);
        graphics.fillRect(3, 0, 3, 4);
        graphics.dispose();
        return image;
    }

    static byte[] png() {
        return encode("png", image(BufferedImage.TYPE_INT_ARGB), false);
    }

    static byte[] jpeg() {
        return encode("jpeg", image(BufferedImage.TYPE_INT_RGB), false);
    }

    static byte[] encode(String format, BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return write(writer, new IIOImage(image, null, null), param);
    }

    private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam param) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A JPEG of one colour in four inks, with or without the marker after which they are upside down. */
    static byte[] cmyk(int c, int m, int y, int k, boolean adobe) {
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(0, 8, 8, 4, null);
        for (int py = 0; py < 8; py++) {
            for (int px = 0; px < 8; px++) {
                raster.setPixel(px, py, new int[] {c, m, y, k});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        byte[] plain = write(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
        byte[] marker = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return adobe ? withSegment(plain, 0xEE, marker) : plain;
    }

    /** A JPEG that says how the camera was held. */
    static byte[] turned(int orientation) {
        byte[] exif = {
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
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return withSegment(jpeg(), 0xE1, exif);
    }

    /** The directory of a TIFF in which nothing is but how the camera was held. */
    private static byte[] directory(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        return tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** A PNG that says how the camera was held. */
    static byte[] turnedPng(int orientation) {
        byte[] png = png();
        byte[] exif = directory(orientation);
        CRC32 crc = new CRC32();
        crc.update("eXIf".getBytes(StandardCharsets.US_ASCII));
        crc.update(exif);
        return ByteBuffer.allocate(png.length + 12 + exif.length)
                .put(png, 0, 33)
                .putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    /** A WebP that says how the camera was held, as some programs write it: with the head of a JPEG's segment. */
    static byte[] turnedWebp(int orientation) {
        byte[] webp = webpWithLosses();
        byte[] exif = directory(orientation);
        return ByteBuffer.allocate(webp.length + 8 + 6 + exif.length)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put(webp)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length + 6)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .array();
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return out.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG that is larger in its header than in truth. */
    static byte[] pngOfSize(int width, int height) {
        byte[] png = png();
        ByteBuffer file = ByteBuffer.wrap(png);
        file.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        file.putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] webpWithLosses() {
        return Base64.getDecoder()
                .decode(
                        "UklGRkwAAABXRUJQVlA4IEAAAACwAgCdASoGAAQAAoBCJagCdHIA+wCuAP0AA+kAr8AA/uzmMspO/+TbeKaX/9nA/4Kprj37"
                                + "ev5xq8Ke+L8l8YAA");
    }

    /** Its first pixel is transparent. */
    static byte[] webpWithoutLosses() {
        return Base64.getDecoder()
                .decode("UklGRjQAAABXRUJQVlA4TCgAAAAvBcAAEBcwFAKBJIj98eYQCybjyJ+ya/4DdgdiGuLS1fSPIERE/0Ma");
    }

    static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"60\""
                        + " height=\"40\" viewBox=\"0 0 60 40\">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
