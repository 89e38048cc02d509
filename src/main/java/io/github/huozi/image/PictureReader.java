package io.github.huozi.image;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.meta.Orientation;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Checks a file and converts it for e-books and the PDF. Keeps the bytes wherever both support them; pixels are decoded
 * only for conversion, and not kept.
 */
final class PictureReader {

    private final SvgReader svg;
    private final Density density;
    private final BuildControl control;

    /**
     * @param density the resolution to keep
     * @param control cancels it, and limits the pictures
     */
    PictureReader(FontLibrary fonts, Density density, BuildControl control) {
        this.control = control;
        this.svg = new SvgReader(fonts, control);
        this.density = density;
    }

    Picture read(Binary file) throws PictureFault {
        control.check();
        byte[] bytes = file.toByteArray();
        PictureType kind = PictureType.of(bytes);
        return switch (kind) {
            case PNG -> png(file, bytes);
            case JPEG -> jpeg(file, bytes);
            case GIF -> gif(file, bytes);
            case SVG -> svg.read(bytes);
            case WEBP -> webp(bytes);
            case BMP, TIFF -> converted(kind, bytes);
            case AVIF -> {
                if (!Pixels.canRead(kind)) {
                    throw PictureFault.unsupported("picture.avif");
                }
                yield converted(kind, bytes);
            }
            case EMPTY -> throw PictureFault.corrupt("picture.empty");
            case ICON -> throw PictureFault.unsupported("picture.icon");
            case PDF -> throw PictureFault.unsupported("picture.pdf");
            case GZIP -> throw PictureFault.unsupported("picture.gzip");
            case HTML -> throw PictureFault.unsupported("picture.html");
            case LFS_POINTER -> throw PictureFault.unsupported("picture.lfs");
            case UNKNOWN -> throw PictureFault.unsupported("picture.unknown");
        };
    }

    private Picture png(Binary file, byte[] bytes) throws PictureFault {
        PngFile png = PngFile.read(bytes, control.limits());
        int orientation = Orientation.ofPng(bytes);
        if (orientation != Orientation.UPRIGHT) {
            return asPng(Pixels.upright(Pixels.decode(PictureType.PNG, bytes, control), orientation));
        }
        double scale = density.scale(png.width(), png.height());
        if (scale < 1 || png.transparent()) {
            BufferedImage image = Pixels.decode(PictureType.PNG, bytes, control);
            boolean onWhite = Ground.isNeeded(image);
            if (scale < 1) {
                BufferedImage small = Scaler.scale(image, scale, control);
                Binary written = Pixels.png(small, control);
                // A palette may take less space than fewer pixels in full colour.
                if (written.size() < bytes.length) {
                    return Picture.of(Picture.PNG, small.getWidth(), small.getHeight(), written)
                            .withGround(onWhite);
                }
            }
            Binary print = png.bitDepth() == 16 ? Pixels.png(image, control) : file;
            return new Picture(Picture.PNG, png.width(), png.height(), file, print, onWhite);
        }
        Binary print =
                png.bitDepth() == 16 ? Pixels.png(Pixels.decode(PictureType.PNG, bytes, control), control) : file;
        return new Picture(Picture.PNG, png.width(), png.height(), file, print, false);
    }

    private Picture jpeg(Binary file, byte[] bytes) throws PictureFault {
        JpegFile jpeg = JpegFile.read(bytes, control.limits());
        double scale = density.scale(jpeg.width(), jpeg.height());
        if (jpeg.components() != 4 && jpeg.orientation() == 1 && scale == 1) {
            return Picture.of(Picture.JPEG, jpeg.width(), jpeg.height(), file);
        }
        BufferedImage image = jpeg.components() == 4
                ? Cmyk.toRgb(Pixels.samples(bytes, control), jpeg)
                : Pixels.decode(PictureType.JPEG, bytes, control);
        BufferedImage upright = small(Pixels.upright(image, jpeg.orientation()));
        return Picture.of(Picture.JPEG, upright.getWidth(), upright.getHeight(), Pixels.jpeg(upright, control));
    }

    private Picture gif(Binary file, byte[] bytes) throws PictureFault {
        BufferedImage first = Pixels.decode(PictureType.GIF, bytes, control);
        return new Picture(
                "image/gif",
                first.getWidth(),
                first.getHeight(),
                file,
                Pixels.png(first, control),
                Ground.isNeeded(first));
    }

    /** Many reading systems lack WebP, although EPUB 3.3 has it. A lossy picture stays lossy. */
    private Picture webp(byte[] bytes) throws PictureFault {
        BufferedImage image =
                small(Pixels.upright(Pixels.decode(PictureType.WEBP, bytes, control), Orientation.ofWebp(bytes)));
        return isLossy(bytes) && !image.getColorModel().hasAlpha()
                ? Picture.of(
                        Picture.JPEG, image.getWidth(), image.getHeight(), Pixels.jpeg(Pixels.opaque(image), control))
                : Picture.of(Picture.PNG, image.getWidth(), image.getHeight(), Pixels.png(image, control))
                        .withGround(Ground.isNeeded(image));
    }

    private Picture converted(PictureType kind, byte[] bytes) throws PictureFault {
        int orientation = kind == PictureType.TIFF ? Orientation.ofTiff(bytes) : Orientation.UPRIGHT;
        return asPng(Pixels.upright(Pixels.decode(kind, bytes, control), orientation));
    }

    private Picture asPng(BufferedImage whole) {
        BufferedImage image = small(whole);
        return Picture.of(Picture.PNG, image.getWidth(), image.getHeight(), Pixels.png(image, control))
                .withGround(Ground.isNeeded(image));
    }

    private BufferedImage small(BufferedImage image) {
        double scale = density.scale(image.getWidth(), image.getHeight());
        return scale < 1 ? Scaler.scale(image, scale, control) : image;
    }

    /** Whether a WebP contains a lossy chunk. */
    private static boolean isLossy(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long at = 12;
        while (at <= bytes.length - 8) {
            int chunk = (int) at;
            if (new String(bytes, chunk, 4, StandardCharsets.ISO_8859_1).equals("VP8 ")) {
                return true;
            }
            long length = file.getInt(chunk + 4) & 0xFFFFFFFFL;
            at += 8 + length + (length & 1);
        }
        return false;
    }
}
