package io.github.huozi.font.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A range of a font file, read with the big-endian types of OpenType. Reading outside it means that the file is damaged,
 * not that the program is wrong.
 */
public final class View {

    private final byte[] data;
    private final int start;
    private final int length;

    private View(byte[] data, int start, int length) {
        this.data = data;
        this.start = start;
        this.length = length;
    }

    public static View of(byte[] data) {
        return new View(data, 0, data.length);
    }

    public int length() {
        return length;
    }

    int u8(int at) {
        return data[check(at, 1)] & 0xFF;
    }

    public int u16(int at) {
        int i = check(at, 2);
        return (data[i] & 0xFF) << 8 | (data[i + 1] & 0xFF);
    }

    public int s16(int at) {
        return (short) u16(at);
    }

    public long u32(int at) {
        int i = check(at, 4);
        return (data[i] & 0xFFL) << 24 | (data[i + 1] & 0xFF) << 16 | (data[i + 2] & 0xFF) << 8 | (data[i + 3] & 0xFF);
    }

    /** Returns a four-letter tag, or any text in ISO 8859-1. */
    String latin(int at, int bytes) {
        return new String(data, check(at, bytes), bytes, StandardCharsets.ISO_8859_1);
    }

    /** Returns text in UTF-16. */
    String utf16(int at, int bytes) {
        return new String(data, check(at, bytes), bytes, StandardCharsets.UTF_16BE);
    }

    /** Returns the range from an offset to the end. */
    View from(long at) {
        return slice(at, length - at);
    }

    public View slice(long at, long bytes) {
        if (at < 0 || bytes < 0 || at + bytes > length) {
            throw new DamagedFontException("font.damage.end", at + bytes, length);
        }
        return new View(data, start + (int) at, (int) bytes);
    }

    public InputStream open() {
        return new ByteArrayInputStream(data, start, length);
    }

    public byte[] toByteArray() {
        return Arrays.copyOfRange(data, start, start + length);
    }

    public void copyTo(byte[] target, int at) {
        System.arraycopy(data, start, target, at, length);
    }

    private int check(int at, int bytes) {
        if (at < 0 || bytes < 0 || at > length - bytes) {
            throw new DamagedFontException("font.damage.end", (long) at + bytes, length);
        }
        return start + at;
    }
}
