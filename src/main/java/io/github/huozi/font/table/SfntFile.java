package io.github.huozi.font.table;

import java.util.SortedMap;

/** Writes tables as a TrueType file, including all checksums. */
public final class SfntFile {

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private SfntFile() {}

    /**
     * Writes a font file.
     *
     * @param tables the tables by tag, in the order of writing; must include head, which is modified
     */
    public static byte[] write(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int size = HEADER + RECORD * count;
        for (byte[] table : tables.values()) {
            size += (table.length + 3) & ~3;
        }
        byte[] file = new byte[size];
        int power = Integer.highestOneBit(count);
        putU32(file, 0, Sfnt.TRUE_TYPE);
        putU16(file, 4, count);
        putU16(file, 6, power * RECORD);
        putU16(file, 8, Integer.numberOfTrailingZeros(power));
        putU16(file, 10, (count - power) * RECORD);
        int record = HEADER;
        int at = HEADER + RECORD * count;
        int head = 0;
        for (var entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            if (entry.getKey().equals("head")) {
                putU32(table, 8, 0);
                head = at;
            }
            System.arraycopy(table, 0, file, at, table.length);
            for (int i = 0; i < 4; i++) {
                file[record + i] = (byte) entry.getKey().charAt(i);
            }
            int padded = (table.length + 3) & ~3;
            putU32(file, record + 4, sum(file, at, padded));
            putU32(file, record + 8, at);
            putU32(file, record + 12, table.length);
            record += RECORD;
            at += padded;
        }
        putU32(file, head + 8, 0xB1B0AFBAL - sum(file, 0, size));
        return file;
    }

    private static long sum(byte[] data, int start, int length) {
        int sum = 0;
        for (int i = start; i < start + length; i += 4) {
            sum += (data[i] & 0xFF) << 24
                    | (data[i + 1] & 0xFF) << 16
                    | (data[i + 2] & 0xFF) << 8
                    | (data[i + 3] & 0xFF);
        }
        return sum & 0xFFFFFFFFL;
    }

    public static void putU16(byte[] data, int at, int value) {
        data[at] = (byte) (value >> 8);
        data[at + 1] = (byte) value;
    }

    public static void putU32(byte[] data, int at, long value) {
        putU16(data, at, (int) (value >> 16));
        putU16(data, at + 2, (int) value);
    }
}
