package io.github.huozi.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.book.file.Binary;
import io.github.huozi.image.meta.Orientation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOWriteProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and encodes pictures. Uses the JDK's own readers and writers whatever plug-ins are on the class path, so that the
 * same picture gives the same bytes everywhere, except AVIF, which the JDK cannot read; nothing is cached on disk.
 */
final class Pixels {

    /** The pixels in 16 inches at 300 dpi. */
    private static final int LONGEST_SIDE = 4800;

    private static final float JPEG_QUALITY = 0.92f;

    /** An operation of a reader. */
    private interface Reading<T> {
        T read(ImageReader reader, ImageReadParam param) throws IOException;
    }

    private Pixels() {}

    /** Decodes the first image of a file, in sRGB or grey with 8 bits per sample; a very large one is subsampled. */
    static BufferedImage decode(PictureType kind, byte[] bytes, BuildControl control) throws PictureFault {
        return simple(read(kind, bytes, control, (reader, param) -> reader.read(0, param)));
    }

    /** Returns the raw samples of a JPEG, without a colour space. */
    static Raster samples(byte[] jpeg, BuildControl control) throws PictureFault {
        return read(PictureType.JPEG, jpeg, control, (reader, param) -> reader.readRaster(0, param));
    }

    private static <T> T read(PictureType kind, byte[] bytes, BuildControl control, Reading<T> reading)
            throws PictureFault {
        ImageReader reader = reader(kind);
        reader.addIIOReadProgressListener(new StoppedReading(control));
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, false);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            PictureLimits.check(width, height, control.limits());
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            param.setSourceSubsampling(step, step, 0, 0);
            return reading.read(reader, param);
        } catch (BuildStopped e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A reader may throw anything when its file is damaged.
            throw PictureFault.corrupt("picture.damaged");
        } finally {
            reader.dispose();
        }
    }

    /** Whether there is a reader; the JDK has none for AVIF, so a plug-in of the user's is accepted. */
    static boolean canRead(PictureType kind) {
        return kind != PictureType.AVIF
                || ImageIO.getImageReadersByFormatName("avif").hasNext();
    }

    private static ImageReader reader(PictureType kind) {
        if (kind == PictureType.AVIF) {
            return ImageIO.getImageReadersByFormatName("avif").next();
        }
        if (kind == PictureType.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (isOfJdk(reader)) {
                return reader;
            }
        }
        throw new IllegalStateException(
                "this Java runtime cannot read " + kind + "; use one with the module java.desktop");
    }

    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (isOfJdk(writer)) {
                return writer;
            }
        }
        throw new IllegalStateException(
                "this Java runtime cannot write " + format + "; use one with the module java.desktop");
    }

    private static boolean isOfJdk(Object plugin) {
        return plugin.getClass().getModule() == ImageIO.class.getModule();
    }

    /** Converts to what every PNG reader supports: palettes, grey and sRGB, 8 bits per sample. */
    private static BufferedImage simple(BufferedImage image) {
        ColorModel model = image.getColorModel();
        boolean isSimple = model.getColorSpace().isCS_sRGB()
                || (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !model.hasAlpha());
        if (isSimple && model.getComponentSize(0) <= 8) {
            return image;
        }
        BufferedImage copy = blank(image.getWidth(), image.getHeight(), model.hasAlpha());
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static BufferedImage blank(int width, int height, boolean alpha) {
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** Returns the picture turned upright, given its Exif orientation. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        boolean sideways = orientation >= 5;
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned = blank(
                sideways ? height : width,
                sideways ? width : height,
                image.getColorModel().hasAlpha());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int bottom = height - 1 - y;
                int toX =
                        switch (orientation) {
                            case 2, 3 -> right;
                            case 5, 8 -> y;
                            case 6, 7 -> bottom;
                            default -> x;
                        };
                int toY =
                        switch (orientation) {
                            case 3, 4 -> bottom;
                            case 5, 6 -> x;
                            case 7, 8 -> right;
                            default -> y;
                        };
                turned.setRGB(toX, toY, image.getRGB(x, y));
            }
        }
        return turned;
    }

    /** Returns the picture on white, without transparency. */
    static BufferedImage opaque(BufferedImage image) {
        BufferedImage copy = blank(image.getWidth(), image.getHeight(), false);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return copy;
    }

    static Binary png(BufferedImage image, BuildControl control) {
        return write(writer("png"), image, null, control);
    }

    static Binary jpeg(BufferedImage image, BuildControl control) {
        ImageWriter writer = writer("jpeg");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        return write(writer, image, param, control);
    }

    private static Binary write(
            ImageWriter writer, BufferedImage image, @Nullable ImageWriteParam param, BuildControl control) {
        writer.addIIOWriteProgressListener(new StoppedWriting(control));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return Binary.owning(bytes.toByteArray());
    }

    /** Cancels a reader in the middle of a picture, which may be large. */
    private record StoppedReading(BuildControl control) implements IIOReadProgressListener {

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            control.check();
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }

    /** Does the same for a writer. */
    private record StoppedWriting(BuildControl control) implements IIOWriteProgressListener {

        @Override
        public void imageProgress(ImageWriter source, float percentageDone) {
            control.check();
        }

        @Override
        public void imageStarted(ImageWriter source, int imageIndex) {}

        @Override
        public void imageComplete(ImageWriter source) {}

        @Override
        public void thumbnailStarted(ImageWriter source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageWriter source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageWriter source) {}

        @Override
        public void writeAborted(ImageWriter source) {}
    }
}
