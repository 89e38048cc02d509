package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import io.github.huozi.png.PngChunk;
import io.github.huozi.png.PngChunks;
import io.github.huozi.png.PngFault;
import io.github.huozi.png.PngHeader;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The properties of a PNG, which is checked for completeness: each chunk by its checksum, and the pixels by their inflated
 * size. The check keeps no pixels in memory.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param bitDepth the bits per sample
 * @param transparent whether it may be partly transparent
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
record PngFile(int width, int height, int bitDepth, boolean transparent) {

    static PngFile read(byte[] bytes, Limits limits) throws PictureFault {
        PngHeader header = null;
        Pixels pixels = null;
        boolean transparent = false;
        try {
            PngChunks chunks = PngChunks.of(bytes);
            for (Optional<PngChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
                PngChunk chunk = next.get();
                if (!chunk.isIntact()) {
                    throw PictureFault.corrupt("picture.damaged");
                }
                if (header == null || pixels == null) {
                    header = PngHeader.of(chunk);
                    PictureLimits.check(header.width(), header.height(), limits);
                    pixels = new Pixels(header);
                    transparent = header.hasAlpha();
                } else if (chunk.is(PngChunk.PIXELS)) {
                    pixels.add(chunk.data());
                } else if (chunk.is(PngChunk.TRANSPARENCY)) {
                    transparent = true;
                } else if (chunk.is(PngChunk.END)) {
                    pixels.checkWhole();
                    return new PngFile(header.width(), header.height(), header.bitDepth(), transparent);
                }
            }
        } catch (PngFault e) {
            throw PictureFault.corrupt(e.kind() == PngFault.Kind.CUT_OFF ? "picture.cut" : "picture.damaged");
        } finally {
            if (pixels != null) {
                pixels.end();
            }
        }
        throw PictureFault.corrupt("picture.cut");
    }

    /** Counts the inflated bytes of the pixels. */
    private static final class Pixels {
        private final Inflater inflater = new Inflater();
        private final byte[] scratch = new byte[1 << 16];
        private final long expected;
        private long found;

        Pixels(PngHeader header) throws PictureFault {
            int samples =
                    switch (header.colourType()) {
                        case PngHeader.GREY, PngHeader.PALETTE -> 1;
                        case PngHeader.GREY_ALPHA -> 2;
                        case PngHeader.RGB -> 3;
                        case PngHeader.RGB_ALPHA -> 4;
                        default -> throw PictureFault.corrupt("picture.damaged");
                    };
            int bits = samples * header.bitDepth();
            expected = header.interlaced() ? adam7(header, bits) : rows(header.width(), header.height(), bits);
        }

        /** Each row begins with its filter byte. */
        private static long rows(long width, long height, int bits) {
            return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
        }

        private static long adam7(PngHeader header, int bits) {
            int[][] passes = {
                {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
            };
            long sum = 0;
            for (int[] pass : passes) {
                long width = (header.width() - pass[0] + pass[2] - 1L) / pass[2];
                long height = (header.height() - pass[1] + pass[3] - 1L) / pass[3];
                sum += height <= 0 ? 0 : rows(Math.max(width, 0), height, bits);
            }
            return sum;
        }

        void add(ByteBuffer data) throws PictureFault {
            inflater.setInput(data);
            try {
                while (!inflater.needsInput() && !inflater.finished()) {
                    int count = inflater.inflate(scratch);
                    found += count;
                    if (count == 0 && inflater.needsDictionary()) {
                        throw PictureFault.corrupt("picture.damaged");
                    }
                }
            } catch (DataFormatException e) {
                throw PictureFault.corrupt("picture.damaged");
            }
        }

        void checkWhole() throws PictureFault {
            if (found < expected) {
                throw PictureFault.corrupt("picture.cut");
            }
        }

        void end() {
            inflater.end();
        }
    }
}
