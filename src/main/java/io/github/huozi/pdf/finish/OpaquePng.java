package io.github.huozi.pdf.finish;

import io.github.huozi.png.PngChunk;
import io.github.huozi.png.PngChunks;
import io.github.huozi.png.PngFault;
import io.github.huozi.png.PngHeader;
import io.github.huozi.png.PngWriter;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Lays a PNG with an alpha channel on white paper. The result has a palette if 256 colours suffice, and goes into a PDF
 * unchanged; a picture with alpha would be decoded and encoded again there, at great cost. Follows the W3C's PNG
 * specification, third edition; chunks unrelated to pixels are dropped.
 */
public final class OpaquePng {

    private static final int COLORS = 256;
    private static final int WHITE = 255;

    private final int width;
    private final int height;
    private final int channels;

    private OpaquePng(PngHeader header) {
        this.width = header.width();
        this.height = header.height();
        this.channels = header.colourType() == PngHeader.GREY_ALPHA ? 2 : 4;
    }

    /** Returns the picture without its alpha channel; the same bytes when it has none, or an unsupported format. */
    public static byte[] of(byte[] png) {
        try {
            PngHeader header = PngHeader.of(PngChunks.of(png).next().orElseThrow());
            return header.bitDepth() == 8 && header.hasAlpha() && !header.interlaced()
                    ? new OpaquePng(header).convert(png)
                    : png;
        } catch (PngFault | DataFormatException | IndexOutOfBoundsException e) {
            return png;
        }
    }

    private byte[] convert(byte[] png) throws PngFault, DataFormatException {
        byte[] lines = inflate(PngChunks.joined(png, PngChunk.PIXELS));
        int[] pixels = new int[width * height];
        unfilter(lines, pixels);
        Map<Integer, Integer> palette = palette(pixels);
        return palette.size() <= COLORS ? indexed(pixels, palette) : direct(pixels, lines);
    }

    private byte[] inflate(byte[] packed) throws DataFormatException {
        byte[] lines = new byte[(width * channels + 1) * height];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int at = 0;
            while (at < lines.length) {
                int read = inflater.inflate(lines, at, lines.length - at);
                if (read == 0 && (inflater.finished() || inflater.needsInput())) {
                    throw new DataFormatException("too short");
                }
                at += read;
            }
            return lines;
        } finally {
            inflater.end();
        }
    }

    /** Reverses the filters in place, clause 9, and composites each pixel onto white. */
    private void unfilter(byte[] lines, int[] pixels) {
        int stride = width * channels + 1;
        for (int row = 0; row < height; row++) {
            int start = row * stride + 1;
            int filter = lines[start - 1];
            for (int i = 0; i < stride - 1; i++) {
                int at = start + i;
                int left = i < channels ? 0 : lines[at - channels] & 0xff;
                int up = row == 0 ? 0 : lines[at - stride] & 0xff;
                int corner = row == 0 || i < channels ? 0 : lines[at - stride - channels] & 0xff;
                lines[at] += (byte) predicted(filter, left, up, corner);
            }
            for (int column = 0; column < width; column++) {
                pixels[row * width + column] = onWhite(lines, start + column * channels);
            }
        }
    }

    private static int predicted(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, corner);
            default -> 0;
        };
    }

    private static int paeth(int left, int up, int corner) {
        int byLeft = Math.abs(up - corner);
        int byUp = Math.abs(left - corner);
        int byCorner = Math.abs(left + up - 2 * corner);
        if (byLeft <= byUp && byLeft <= byCorner) {
            return left;
        }
        return byUp <= byCorner ? up : corner;
    }

    private int onWhite(byte[] lines, int at) {
        int alpha = lines[at + channels - 1] & 0xff;
        int red = lines[at] & 0xff;
        int green = channels == 2 ? red : lines[at + 1] & 0xff;
        int blue = channels == 2 ? red : lines[at + 2] & 0xff;
        return mix(red, alpha) << 16 | mix(green, alpha) << 8 | mix(blue, alpha);
    }

    private static int mix(int value, int alpha) {
        return alpha == 255 ? value : (value * alpha + WHITE * (255 - alpha) + 127) / 255;
    }

    /** Returns the colours in order of appearance; 257 when there are too many. */
    private static Map<Integer, Integer> palette(int[] pixels) {
        Map<Integer, Integer> palette = new HashMap<>();
        int last = -1;
        for (int pixel : pixels) {
            if (pixel != last) {
                palette.putIfAbsent(pixel, palette.size());
                last = pixel;
                if (palette.size() > COLORS) {
                    break;
                }
            }
        }
        return palette;
    }

    private byte[] indexed(int[] pixels, Map<Integer, Integer> palette) {
        byte[] colors = new byte[palette.size() * 3];
        palette.forEach((color, index) -> {
            colors[index * 3] = (byte) (color >> 16);
            colors[index * 3 + 1] = (byte) (color >> 8);
            colors[index * 3 + 2] = (byte) (int) color;
        });
        byte[] lines = new byte[(width + 1) * height];
        int last = -1;
        byte index = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = pixels[row * width + column];
                if (pixel != last) {
                    index = (byte) (int) palette.getOrDefault(pixel, 0);
                    last = pixel;
                }
                lines[row * (width + 1) + 1 + column] = index;
            }
        }
        return png(PngHeader.PALETTE, colors, lines);
    }

    /** Writes pixels with the original filter of each line, which the encoder chose well. */
    private byte[] direct(int[] pixels, byte[] filters) {
        int stride = width * 3 + 1;
        byte[] plain = new byte[stride * height];
        for (int i = 0; i < pixels.length; i++) {
            int at = i / width * stride + 1 + i % width * 3;
            plain[at] = (byte) (pixels[i] >> 16);
            plain[at + 1] = (byte) (pixels[i] >> 8);
            plain[at + 2] = (byte) pixels[i];
        }
        byte[] lines = new byte[plain.length];
        for (int row = 0; row < height; row++) {
            int filter = filters[row * (width * channels + 1)];
            int start = row * stride;
            lines[start] = (byte) filter;
            for (int i = 1; i < stride; i++) {
                int at = start + i;
                int left = i <= 3 ? 0 : plain[at - 3] & 0xff;
                int up = row == 0 ? 0 : plain[at - stride] & 0xff;
                int corner = row == 0 || i <= 3 ? 0 : plain[at - stride - 3] & 0xff;
                lines[at] = (byte) (plain[at] - predicted(filter, left, up, corner));
            }
        }
        return png(PngHeader.RGB, new byte[0], lines);
    }

    private byte[] png(int colourType, byte[] palette, byte[] lines) {
        PngWriter out =
                new PngWriter(lines.length / 8 + 1024).header(new PngHeader(width, height, 8, colourType, false));
        if (palette.length > 0) {
            out.chunk(PngChunk.PALETTE, palette);
        }
        return out.chunk(PngChunk.PIXELS, deflated(lines)).end().bytes();
    }

    private static byte[] deflated(byte[] lines) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(lines);
            deflater.finish();
            ByteArrayOutputStream data = new ByteArrayOutputStream(lines.length / 8 + 1024);
            byte[] buffer = new byte[1 << 15];
            while (!deflater.finished()) {
                data.write(buffer, 0, deflater.deflate(buffer));
            }
            return data.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
