package io.github.huozi.font.subset;

import io.github.huozi.font.table.SfntFile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** A font file for the web: WOFF 1.0, each table deflated. Stateless and thread-safe. */
public final class WoffFile {

    private static final int SFNT_HEADER = 12;
    private static final int SFNT_RECORD = 16;
    private static final int HEADER = 44;
    private static final int RECORD = 20;

    private WoffFile() {}

    /**
     * Returns the same font as WOFF; the same input gives the same bytes.
     *
     * @param font a TrueType file with one face, as {@link SubsetWriter} writes it
     */
    public static byte[] of(byte[] font) {
        int count = u16(font, 4);
        byte[] head = new byte[HEADER + RECORD * count];
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        int whole = SFNT_HEADER + SFNT_RECORD * count;
        for (int i = 0; i < count; i++) {
            int from = SFNT_HEADER + SFNT_RECORD * i;
            int length = (int) u32(font, from + 12);
            byte[] table = deflated(font, (int) u32(font, from + 8), length);
            int to = HEADER + RECORD * i;
            System.arraycopy(font, from, head, to, 4);
            SfntFile.putU32(head, to + 4, head.length + (long) tables.size());
            SfntFile.putU32(head, to + 8, table.length);
            SfntFile.putU32(head, to + 12, length);
            System.arraycopy(font, from + 4, head, to + 16, 4);
            tables.writeBytes(table);
            tables.writeBytes(new byte[-table.length & 3]);
            whole += (length + 3) & ~3;
        }
        SfntFile.putU32(head, 0, 0x774F4646L);
        System.arraycopy(font, 0, head, 4, 4);
        SfntFile.putU32(head, 8, head.length + (long) tables.size());
        SfntFile.putU16(head, 12, count);
        SfntFile.putU32(head, 16, whole);
        SfntFile.putU16(head, 20, 1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head);
        file.writeBytes(tables.toByteArray());
        return file.toByteArray();
    }

    /** A table that deflate does not shrink is stored unchanged (WOFF 1.0, 5). */
    private static byte[] deflated(byte[] font, int at, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(font, at, length);
            deflater.finish();
            byte[] smaller = new byte[length];
            int size = deflater.deflate(smaller);
            boolean fits = deflater.finished() && size < length;
            return fits ? Arrays.copyOf(smaller, size) : Arrays.copyOfRange(font, at, at + length);
        } finally {
            deflater.end();
        }
    }

    private static int u16(byte[] data, int at) {
        return (data[at] & 0xFF) << 8 | (data[at + 1] & 0xFF);
    }

    private static long u32(byte[] data, int at) {
        return (long) u16(data, at) << 16 | u16(data, at + 2);
    }
}
