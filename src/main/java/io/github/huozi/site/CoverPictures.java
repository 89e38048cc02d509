package io.github.huozi.site;

import io.github.huozi.book.Asset;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The cover in the sizes that a site needs. The same cover gives the same bytes. Immutable.
 *
 * @param files the files by path within the site
 * @param width the width of {@code cover.jpg} in CSS pixels
 * @param height the height of {@code cover.jpg} in CSS pixels
 */
public record CoverPictures(Map<String, byte[]> files, int width, int height) {

    /** The width on the download page; a second size is twice that for high-resolution screens. */
    private static final int SHOWN = 320;

    private static final int SOCIAL_WIDTH = 1200;
    private static final int SOCIAL_HEIGHT = 630;
    private static final Color SOCIAL_GROUND = new Color(0xEFEBE3);
    private static final float QUALITY = 0.86f;

    public CoverPictures {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Makes all sizes of a cover.
     *
     * @param cover a PNG or JPEG in {@link Asset#print()}
     * @return the sizes; empty when the picture cannot be read
     */
    public static Optional<CoverPictures> of(Asset cover) {
        try {
            BufferedImage read =
                    ImageIO.read(new ByteArrayInputStream(cover.print().toByteArray()));
            if (read == null) {
                return Optional.empty();
            }
            BufferedImage opaque = canvas(read.getWidth(), read.getHeight(), Color.WHITE);
            draw(opaque, read, 0, 0, read.getWidth(), read.getHeight());
            return Optional.of(of(opaque));
        } catch (IOException e) {
            // The cover's source has been checked; a site without its picture is still a site.
            return Optional.empty();
        }
    }

    private static CoverPictures of(BufferedImage cover) {
        int height = Math.max(1, Math.round((float) SHOWN * cover.getHeight() / cover.getWidth()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("cover.jpg", jpeg(scaled(cover, SHOWN, height)));
        files.put("cover-2x.jpg", jpeg(scaled(cover, 2 * SHOWN, 2 * height)));
        files.put("social.jpg", jpeg(social(cover)));
        files.put("favicon.png", png(icon(cover, 64)));
        files.put("apple-touch-icon.png", png(icon(cover, 180)));
        return new CoverPictures(files, SHOWN, height);
    }

    /** Returns the cover on a plain background, in the 1.91:1 that social networks show. */
    private static BufferedImage social(BufferedImage cover) {
        BufferedImage picture = canvas(SOCIAL_WIDTH, SOCIAL_HEIGHT, SOCIAL_GROUND);
        int height = SOCIAL_HEIGHT - 90;
        int width = Math.min(SOCIAL_WIDTH - 90, Math.round((float) height * cover.getWidth() / cover.getHeight()));
        int x = (SOCIAL_WIDTH - width) / 2;
        Graphics2D graphics = picture.createGraphics();
        for (int spread = 12; spread > 0; spread--) {
            graphics.setColor(new Color(0, 0, 0, 6));
            graphics.fillRect(x - spread, 45 - spread + 6, width + 2 * spread, height + 2 * spread);
        }
        graphics.dispose();
        draw(picture, scaled(cover, width, height), x, 45, width, height);
        return picture;
    }

    /** Returns the upper part of the cover, which has the title, as a square. */
    private static BufferedImage icon(BufferedImage cover, int size) {
        int side = Math.min(cover.getWidth(), cover.getHeight());
        return scaled(cover.getSubimage((cover.getWidth() - side) / 2, 0, side, side), size, size);
    }

    /** Halves the picture until it is less than twice too big, since one large step would drop pixels. */
    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        BufferedImage now = from;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            BufferedImage half = canvas(now.getWidth() / 2, now.getHeight() / 2, Color.WHITE);
            draw(half, now, 0, 0, half.getWidth(), half.getHeight());
            now = half;
        }
        BufferedImage last = canvas(width, height, Color.WHITE);
        draw(last, now, 0, 0, width, height);
        return last;
    }

    private static BufferedImage canvas(int width, int height, Color ground) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static void draw(BufferedImage on, BufferedImage what, int x, int y, int width, int height) {
        Graphics2D graphics = on.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(what, x, y, width, height, null);
        graphics.dispose();
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), parameters);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, metadata), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
