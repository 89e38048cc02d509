package io.github.huozi.font;

import io.github.huozi.font.table.CharacterMap;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Names;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.View;

/**
 * What is asked of a face again and again, read once: immutable and small beside the file.
 *
 * @param names what the face calls itself
 * @param weight from 1 to 1000; 400 is regular
 * @param italic whether it slants
 * @param embedding the flags {@code fsType} of table OS/2
 * @param characters the glyph of each code point
 * @param advances of each glyph
 * @param metrics of the whole face
 */
record FaceIndex(
        Names names,
        int weight,
        boolean italic,
        int embedding,
        CharacterMap characters,
        Advances advances,
        Metrics metrics) {

    /**
     * Heights of the whole face, in font units, up from the baseline.
     *
     * @param unitsPerEm from 16 to 16384
     * @param ascent of table hhea, as browsers take it
     * @param descent of table hhea; negative
     * @param capHeight 0 when not known
     * @param xHeight 0 when not known
     */
    record Metrics(int unitsPerEm, int ascent, int descent, int capHeight, int xHeight) {}

    /**
     * The advance of each glyph, read where it stands in the file.
     *
     * @param hmtx the whole table
     * @param entries how many have an advance; the last one holds for all glyphs after it
     */
    record Advances(View hmtx, int entries) {

        static Advances read(View hmtx, int entries, int glyphCount) {
            if (entries == 0 || entries > glyphCount) {
                throw new DamagedFontException("font.damage.advances", entries, glyphCount);
            }
            return new Advances(hmtx.slice(0, 2L * entries + 2L * glyphCount), entries);
        }

        /** In font units. */
        int of(int glyph) {
            return hmtx.u16(4 * Math.min(glyph, entries - 1));
        }
    }

    static FaceIndex read(Sfnt font) {
        View head = font.table("head");
        View hhea = font.table("hhea");
        int unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new DamagedFontException("font.damage.em", unitsPerEm);
        }
        int glyphCount = font.table("maxp").u16(4);
        int weight = (head.u16(44) & 1) != 0 ? 700 : 400;
        boolean italic = (head.u16(44) & 2) != 0;
        int embedding = 0;
        int capHeight = 0;
        int xHeight = 0;
        if (font.has("OS/2")) {
            View os2 = font.table("OS/2");
            os2.slice(0, 68);
            weight = Math.max(1, Math.min(os2.u16(4), 1000));
            embedding = os2.u16(8);
            italic = (os2.u16(62) & 1) != 0;
            if (os2.u16(0) >= 2) {
                xHeight = os2.s16(86);
                capHeight = os2.s16(88);
            }
        }
        return new FaceIndex(
                Names.read(font.table("name")),
                weight,
                italic,
                embedding,
                CharacterMap.read(font.table("cmap"), glyphCount),
                Advances.read(font.table("hmtx"), hhea.u16(34), glyphCount),
                new Metrics(unitsPerEm, hhea.s16(4), hhea.s16(6), capHeight, xHeight));
    }
}
