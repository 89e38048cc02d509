package io.github.huozi.font.table;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of an OpenType file by tag.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType 1.9, organization of a font</a>
 */
public final class Sfnt {

    public static final long TRUE_TYPE = 0x00010000L;

    /** Apple's tag for the same. */
    public static final long TRUE_TYPE_APPLE = 0x74727565L;

    private final SortedMap<String, View> tables;

    private Sfnt(SortedMap<String, View> tables) {
        this.tables = tables;
    }

    public static Sfnt read(byte[] data) {
        View file = View.of(data);
        int count = file.u16(4);
        SortedMap<String, View> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            String tag = file.latin(record, 4);
            try {
                tables.put(tag, file.slice(file.u32(record + 8), file.u32(record + 12)));
            } catch (DamagedFontException e) {
                throw new DamagedFontException("font.damage.reach", tag);
            }
        }
        return new Sfnt(tables);
    }

    public boolean has(String tag) {
        return tables.containsKey(tag);
    }

    public View table(String tag) {
        View table = tables.get(tag);
        if (table == null) {
            throw new DamagedFontException("font.damage.table", tag);
        }
        return table;
    }
}
