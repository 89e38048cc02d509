package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PNG says of itself, after it was shown to be whole: each chunk has its checksum, and the pixels inflate to as many
 * bytes as there must be. Nothing of the picture is kept in memory for that.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bitDepth of one sample
 * @param transparent whether some of it may be seen through
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
record PngFile(int width, int height, int bitDepth, boolean transparent) {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    /** The bit of the colour type that says that there is an alpha channel. */
    private static final int ALPHA = 4;

    static PngFile read(byte[] bytes, Limits limits) throws PictureFault {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int at = SIGNATURE;
        PngFile header = null;
        Pixels pixels = null;
        try {
            while (at <= bytes.length - FRAME) {
                int length = file.getInt(at);
                if (length < 0 || length > bytes.length - at - FRAME) {
                    throw PictureFault.corrupt("cut off");
                }
                String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
                checkSum(file, at, length);
                if (header == null) {
                    header = header(file, at, type, length, limits);
                    pixels = new Pixels(header, file.get(at + 17), file.get(at + 20) != 0);
                } else if (type.equals("IDAT") && pixels != null) {
                    pixels.add(bytes, at + 8, length);
                } else if (type.equals("tRNS")) {
                    header = new PngFile(header.width, header.height, header.bitDepth, true);
                } else if (type.equals("IEND") && pixels != null) {
                    pixels.checkWhole();
                    return header;
                }
                at += FRAME + length;
            }
        } finally {
            if (pixels != null) {
                pixels.end();
            }
        }
        throw PictureFault.corrupt("cut off");
    }

    private static void checkSum(ByteBuffer file, int at, int length) throws PictureFault {
        CRC32 crc = new CRC32();
        crc.update(file.slice(at + 4, length + 4));
        if ((int) crc.getValue() != file.getInt(at + 8 + length)) {
            throw PictureFault.corrupt("damaged");
        }
    }

    private static PngFile header(ByteBuffer file, int at, String type, int length, Limits limits) throws PictureFault {
        if (!type.equals("IHDR") || length != 13) {
            throw PictureFault.corrupt("damaged");
        }
        PngFile header = new PngFile(
                file.getInt(at + 8), file.getInt(at + 12), file.get(at + 16), (file.get(at + 17) & ALPHA) != 0);
        if (header.width <= 0 || header.height <= 0) {
            throw PictureFault.corrupt("damaged");
        }
        PictureLimits.check(header.width, header.height, limits);
        return header;
    }

    /** Counts the bytes that the pixels inflate to. */
    private static final class Pixels {
        private final Inflater inflater = new Inflater();
        private final byte[] scratch = new byte[1 << 16];
        private final long expected;
        private long found;

        Pixels(PngFile header, int colourType, boolean interlaced) throws PictureFault {
            int samples =
                    switch (colourType) {
                        case 0, 3 -> 1;
                        case 4 -> 2;
                        case 2 -> 3;
                        case 6 -> 4;
                        default -> throw PictureFault.corrupt("damaged");
                    };
            int bits = samples * header.bitDepth;
            expected = interlaced ? adam7(header, bits) : rows(header.width, header.height, bits);
        }

        /** Each row begins with the byte that names its filter. */
        private static long rows(long width, long height, int bits) {
            return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
        }

        private static long adam7(PngFile header, int bits) {
            int[][] passes = {
                {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
            };
            long sum = 0;
            for (int[] pass : passes) {
                long width = (header.width - pass[0] + pass[2] - 1L) / pass[2];
                long height = (header.height - pass[1] + pass[3] - 1L) / pass[3];
                sum += height <= 0 ? 0 : rows(Math.max(width, 0), height, bits);
            }
            return sum;
        }

        void add(byte[] bytes, int at, int length) throws PictureFault {
            inflater.setInput(bytes, at, length);
            try {
                while (!inflater.needsInput() && !inflater.finished()) {
                    int count = inflater.inflate(scratch);
                    found += count;
                    if (count == 0 && inflater.needsDictionary()) {
                        throw PictureFault.corrupt("damaged");
                    }
                }
            } catch (DataFormatException e) {
                throw PictureFault.corrupt("damaged");
            }
        }

        void checkWhole() throws PictureFault {
            if (found < expected) {
                throw PictureFault.corrupt("cut off");
            }
        }

        void end() {
            inflater.end();
        }
    }
}
