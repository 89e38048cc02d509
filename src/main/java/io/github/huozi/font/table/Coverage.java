package io.github.huozi.font.table;

/**
 * A coverage table: glyphs with their index.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">OpenType 1.9, coverage table</a>
 */
record Coverage(View table) {

    interface Entry {
        void accept(int glyph, int index);
    }

    static Coverage of(View table) {
        return new Coverage(table);
    }

    void forEach(Entry entry) {
        int count = table.u16(2);
        if (table.u16(0) == 1) {
            for (int i = 0; i < count; i++) {
                entry.accept(table.u16(4 + 2 * i), i);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            int start = table.u16(4 + 6 * i);
            int index = table.u16(8 + 6 * i);
            for (int glyph = start; glyph <= table.u16(6 + 6 * i); glyph++) {
                entry.accept(glyph, index + glyph - start);
            }
        }
    }
}
