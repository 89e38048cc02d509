package io.github.huozi.font.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a minimal table {@code name}: the names that identify the face, and those that its licence requires in every copy
 * (copyright, trademark, licence and its address).
 */
public final class NameTable {

    private static final Set<Integer> KEPT = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17);
    private static final int RECORD = 12;

    private NameTable() {}

    /** Returns the English names of platform Windows, or otherwise of another platform. */
    public static byte[] shortened(View name) {
        SortedMap<Integer, String> kept = new TreeMap<>();
        int strings = name.u16(4);
        for (int i = 0; i < name.u16(2); i++) {
            int record = 6 + RECORD * i;
            int platform = name.u16(record);
            int id = name.u16(record + 6);
            int length = name.u16(record + 8);
            int at = strings + name.u16(record + 10);
            boolean best = platform == 3 && name.u16(record + 4) == 0x409;
            if (KEPT.contains(id) && (best || !kept.containsKey(id))) {
                kept.put(id, platform == 1 ? name.latin(at, length) : name.utf16(at, length & ~1));
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] records = new byte[6 + RECORD * kept.size()];
        SfntFile.putU16(records, 2, kept.size());
        SfntFile.putU16(records, 4, records.length);
        int record = 6;
        for (var entry : kept.entrySet()) {
            byte[] value = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
            SfntFile.putU16(records, record, 3);
            SfntFile.putU16(records, record + 2, 1);
            SfntFile.putU16(records, record + 4, 0x409);
            SfntFile.putU16(records, record + 6, entry.getKey());
            SfntFile.putU16(records, record + 8, value.length);
            SfntFile.putU16(records, record + 10, text.size());
            text.writeBytes(value);
            record += RECORD;
        }
        byte[] table = new byte[records.length + text.size()];
        System.arraycopy(records, 0, table, 0, records.length);
        System.arraycopy(text.toByteArray(), 0, table, records.length, text.size());
        return table;
    }
}
