package io.github.huozi.font;

import io.github.huozi.font.table.CharacterMap;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Names;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.View;

/**
 * Frequently used properties of a face, read once: immutable, and small compared with the file.
 *
 * @param names the names of the face
 * @param weight the weight, from 1 to 1000; 400 is regular
 * @param italic whether it is italic or oblique
 * @param embedding the flags {@code fsType} of table OS/2
 * @param characters the glyph of each code point
 * @param advances the advance of each glyph
 * @param metrics the metrics of the whole face
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
     * @param unitsPerEm the units per em, from 16 to 16384
     * @param ascent the ascent of table hhea, as in browsers
     * @param descent the descent of table hhea; negative
     * @param capHeight the cap height; 0 when unknown
     * @param xHeight the x-height; 0 when unknown
     */
    record Metrics(int unitsPerEm, int ascent, int descent, int capHeight, int xHeight) {}

    /**
     * The advance of each glyph, read directly from the file.
     *
     * @param hmtx the whole table
     * @param entries the number of glyphs with an advance; the last one applies to all glyphs after it
     */
    record Advances(View hmtx, int entries) {

        static Advances read(View hmtx, int entries, int glyphCount) {
            if (entries == 0 || entries > glyphCount) {
                throw new DamagedFontException("font.damage.advances", entries, glyphCount);
            }
            return new Advances(hmtx.slice(0, 2L * entries + 2L * glyphCount), entries);
        }

        /** Returns the advance in font units. */
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
