package io.github.huozi.png;

import java.nio.ByteBuffer;

/**
 * The header of a picture, PNG third edition, 11.2.1.
 *
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 * @param bitDepth the bits of one sample, or of one index into the palette
 * @param colourType the colour type in the file: {@link #GREY} and the like, or any other number if the file is invalid
 * @param interlaced whether the pixels are stored in the seven passes of Adam7
 */
public record PngHeader(int width, int height, int bitDepth, int colourType, boolean interlaced) {

    public static final int GREY = 0;
    public static final int RGB = 2;
    public static final int PALETTE = 3;
    public static final int GREY_ALPHA = 4;
    public static final int RGB_ALPHA = 6;

    private static final int LENGTH = 13;

    /**
     * Reads the first chunk of a file.
     *
     * @throws PngFault if the chunk is not a header, or the picture has no pixels
     */
    public static PngHeader of(PngChunk first) throws PngFault {
        ByteBuffer data = first.data();
        if (!first.is(PngChunk.HEADER) || data.remaining() != LENGTH) {
            throw new PngFault(PngFault.Kind.DAMAGED, "no header");
        }
        PngHeader header = new PngHeader(
                data.getInt(0), data.getInt(4), data.get(8) & 0xff, data.get(9) & 0xff, data.get(12) != 0);
        if (header.width <= 0 || header.height <= 0) {
            throw new PngFault(PngFault.Kind.DAMAGED, "no pixels");
        }
        return header;
    }

    /** Whether the picture has an alpha channel. */
    public boolean hasAlpha() {
        return colourType == GREY_ALPHA || colourType == RGB_ALPHA;
    }

    byte[] data() {
        return ByteBuffer.allocate(LENGTH)
                .putInt(width)
                .putInt(height)
                .put((byte) bitDepth)
                .put((byte) colourType)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
    }
}
