package io.github.huozi.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One chunk of a file, PNG third edition, 5.3. A view of the bytes of the file, which are not copied; changing them
 * changes the chunk.
 */
public final class PngChunk {

    /** The types that Huozi reads or writes, 11.2 and 11.3. */
    public static final String HEADER = "IHDR";

    public static final String PALETTE = "PLTE";
    public static final String PIXELS = "IDAT";
    public static final String END = "IEND";
    public static final String TRANSPARENCY = "tRNS";
    public static final String SRGB = "sRGB";
    public static final String GAMMA = "gAMA";
    public static final String CHROMATICITIES = "cHRM";

    /** The bytes of a chunk besides its data: length, type, checksum. */
    static final int FRAME = 12;

    private static final int LENGTH = 4;
    private static final int TYPE = 4;

    private final byte[] file;
    private final int start;
    private final int length;

    PngChunk(byte[] file, int start, int length) {
        this.file = file;
        this.start = start;
        this.length = length;
    }

    /** Returns its type, four characters of Latin-1; in a valid file, letters. */
    public String type() {
        return new String(file, start + LENGTH, TYPE, StandardCharsets.ISO_8859_1);
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    /** Returns a read-only view of its data; positions count from the first byte. */
    public ByteBuffer data() {
        return ByteBuffer.wrap(file, start + LENGTH + TYPE, length).slice().asReadOnlyBuffer();
    }

    /** Whether type and data agree with the checksum, 5.5. */
    public boolean isIntact() {
        CRC32 sum = new CRC32();
        sum.update(file, start + LENGTH, TYPE + length);
        return (int) sum.getValue() == ByteBuffer.wrap(file).getInt(start + LENGTH + TYPE + length);
    }

    /** Appends its data to a stream. */
    public void writeData(ByteArrayOutputStream to) {
        to.write(file, start + LENGTH + TYPE, length);
    }

    /** Appends the whole chunk unchanged, including the checksum. */
    void write(ByteArrayOutputStream to) {
        to.write(file, start, FRAME + length);
    }
}
