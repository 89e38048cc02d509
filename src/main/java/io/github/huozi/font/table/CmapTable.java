package io.github.huozi.font.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes table {@code cmap}: format 4 for the Basic Multilingual Plane, and format 12 for all planes if any code point lies
 * beyond it.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType 1.9, cmap</a>
 */
public final class CmapTable {

    private static final int MAX_FORMAT_4 = 0xFFFF;

    /** Consecutive code points with consecutive glyphs. */
    private record Run(int start, int end, int glyph) {}

    private record Subtable(int platform, int encoding, View bytes) {}

    private CmapTable() {}

    public static byte[] write(SortedMap<Integer, Integer> characters) {
        List<Run> runs = runs(characters);
        List<Run> plane0 = runs.stream().filter(run -> run.start < 0xFFFF).toList();
        List<Subtable> subtables = new ArrayList<>();
        boolean fits = 16 + 8 * (plane0.size() + 1) <= MAX_FORMAT_4;
        if (fits) {
            View segments = View.of(segments(plane0));
            subtables.add(new Subtable(0, 3, segments));
            subtables.add(new Subtable(3, 1, segments));
        }
        if (!fits || plane0.size() < runs.size()) {
            View groups = View.of(groups(runs));
            subtables.add(fits ? 1 : 0, new Subtable(0, 4, groups));
            subtables.add(new Subtable(3, 10, groups));
        }
        return table(subtables);
    }

    private static List<Run> runs(SortedMap<Integer, Integer> characters) {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        int end = -2;
        int first = 0;
        for (var entry : characters.entrySet()) {
            int c = entry.getKey();
            int glyph = entry.getValue();
            if (c != end + 1 || glyph != first + c - start || c == 0xFFFF || c == 0x10000) {
                if (start >= 0) {
                    runs.add(new Run(start, end, first));
                }
                start = c;
                first = glyph;
            }
            end = c;
        }
        if (start >= 0) {
            runs.add(new Run(start, end, first));
        }
        return runs;
    }

    /** Writes format 4, which ends with a segment for U+FFFF. */
    private static byte[] segments(List<Run> runs) {
        int count = runs.size() + 1;
        int power = Integer.highestOneBit(count);
        byte[] bytes = new byte[16 + 8 * count];
        SfntFile.putU16(bytes, 0, 4);
        SfntFile.putU16(bytes, 2, bytes.length);
        SfntFile.putU16(bytes, 6, 2 * count);
        SfntFile.putU16(bytes, 8, 2 * power);
        SfntFile.putU16(bytes, 10, Integer.numberOfTrailingZeros(power));
        SfntFile.putU16(bytes, 12, 2 * (count - power));
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            Run run = last ? new Run(0xFFFF, 0xFFFF, 0x10000) : runs.get(i);
            SfntFile.putU16(bytes, 14 + 2 * i, run.end);
            SfntFile.putU16(bytes, 16 + 2 * count + 2 * i, run.start);
            SfntFile.putU16(bytes, 16 + 4 * count + 2 * i, run.glyph - run.start);
        }
        return bytes;
    }

    private static byte[] groups(List<Run> runs) {
        byte[] bytes = new byte[16 + 12 * runs.size()];
        SfntFile.putU16(bytes, 0, 12);
        SfntFile.putU32(bytes, 4, bytes.length);
        SfntFile.putU32(bytes, 12, runs.size());
        int at = 16;
        for (Run run : runs) {
            SfntFile.putU32(bytes, at, run.start);
            SfntFile.putU32(bytes, at + 4, run.end);
            SfntFile.putU32(bytes, at + 8, run.glyph);
            at += 12;
        }
        return bytes;
    }

    /** Writes records by platform and encoding; identical subtables are shared. */
    private static byte[] table(List<Subtable> subtables) {
        int size = 4 + 8 * subtables.size();
        List<View> written = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        for (Subtable subtable : subtables) {
            int known = written.indexOf(subtable.bytes);
            if (known < 0) {
                offsets.add(size);
                size += subtable.bytes.length();
            } else {
                offsets.add(offsets.get(known));
            }
            written.add(subtable.bytes);
        }
        byte[] table = new byte[size];
        SfntFile.putU16(table, 2, subtables.size());
        for (int i = 0; i < subtables.size(); i++) {
            Subtable subtable = subtables.get(i);
            SfntFile.putU16(table, 4 + 8 * i, subtable.platform);
            SfntFile.putU16(table, 6 + 8 * i, subtable.encoding);
            SfntFile.putU32(table, 8 + 8 * i, offsets.get(i));
            subtable.bytes.copyTo(table, offsets.get(i));
        }
        return table;
    }
}
