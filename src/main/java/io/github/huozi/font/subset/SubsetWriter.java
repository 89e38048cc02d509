package io.github.huozi.font.subset;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.table.CmapTable;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.LayoutTables;
import io.github.huozi.font.table.MathTable;
import io.github.huozi.font.table.NameTable;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.SfntFile;
import io.github.huozi.font.table.View;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a face with the outlines of some characters only. Every glyph keeps its id, so that tables that refer to glyphs
 * remain valid unchanged; the data of unused glyphs is emptied, which deflates to almost nothing. Stateless and
 * thread-safe.
 */
public final class SubsetWriter {

    /** The purpose of the subset, which decides the layout tables it keeps. */
    public enum Purpose {
        /** For the PDF engine: no GSUB and no GPOS. */
        PRINT,
        /** For e-books and the web: with the tables for punctuation trimming, joining, kerning and vertical text. */
        SCREEN
    }

    /** Browsers take the width of a space from the font even if the text has none. */
    private static final int SPACE = 0x20;

    /**
     * Returns the subset as a TrueType file; the same input gives the same bytes. Its character map contains exactly {@code
     * codePoints} and the space, so that each character drawn is the character extracted.
     *
     * @param codePoints the code points; those without a glyph are ignored
     */
    public byte[] write(FontFace face, BitSet codePoints, Purpose purpose) {
        return write(face, codePoints, new BitSet(), purpose);
    }

    /**
     * Returns a subset for print, given by glyph ids; its character map contains only the space.
     *
     * @param glyphs the glyph ids
     */
    public byte[] writeGlyphs(FontFace face, BitSet glyphs) {
        return write(face, new BitSet(), glyphs, Purpose.PRINT);
    }

    /**
     * Returns a subset for formulas on screens: the characters with all their larger variants, and table MATH unchanged.
     *
     * @param face a face with that table
     */
    public byte[] writeFormulas(FontFace face, BitSet codePoints) {
        MathTable growth = MathTable.read(face.tables());
        BitSet glyphs = new BitSet();
        characters(face, codePoints).values().forEach(glyph -> {
            for (MathTable.Axis axis : MathTable.Axis.values()) {
                growth.variants(glyph, axis).forEach(variant -> glyphs.set(variant.glyph()));
                growth.assembly(glyph, axis).ifPresent(all -> all.pieces().forEach(piece -> glyphs.set(piece.glyph())));
            }
        });
        return write(face, codePoints, glyphs, Purpose.SCREEN);
    }

    private static byte[] write(FontFace face, BitSet codePoints, BitSet more, Purpose purpose) {
        SortedMap<Integer, Integer> characters = characters(face, codePoints);
        Sfnt font = face.tables();
        BitSet glyphs = (BitSet) more.clone();
        glyphs.set(0);
        characters.values().forEach(glyphs::set);

        SortedMap<String, byte[]> tables = new TreeMap<>();
        if (purpose == Purpose.SCREEN) {
            LayoutTables layout = LayoutTables.read(font, characters.keySet());
            layout.addSubstitutes(glyphs);
            tables.putAll(layout.tables());
            if (!more.isEmpty()) {
                tables.put("MATH", font.table("MATH").toByteArray());
            }
        }
        Glyphs outlines = new Glyphs(font);
        outlines.addComponents(glyphs);
        writeOutlines(font, outlines, glyphs, tables);
        tables.put("hmtx", metrics(font.table("hmtx"), font.table("hhea").u16(34), outlines.count(), glyphs));
        if (purpose == Purpose.SCREEN && font.has("vhea") && font.has("vmtx")) {
            tables.put("vhea", font.table("vhea").toByteArray());
            tables.put("vmtx", metrics(font.table("vmtx"), font.table("vhea").u16(34), outlines.count(), glyphs));
        }
        for (String tag : new String[] {"hhea", "maxp", "cvt ", "fpgm", "prep", "gasp"}) {
            if (font.has(tag)) {
                tables.put(tag, font.table(tag).toByteArray());
            }
        }
        if (font.has("OS/2")) {
            tables.put("OS/2", os2(font.table("OS/2"), characters));
        }
        tables.put("post", post(font));
        tables.put("name", NameTable.shortened(font.table("name")));
        tables.put("cmap", CmapTable.write(characters));
        return SfntFile.write(tables);
    }

    private static SortedMap<Integer, Integer> characters(FontFace face, BitSet codePoints) {
        SortedMap<Integer, Integer> characters = new TreeMap<>();
        BitSet all = (BitSet) codePoints.clone();
        all.set(SPACE);
        all.stream().forEach(codePoint -> {
            int glyph = face.glyph(codePoint);
            if (glyph != 0) {
                characters.put(codePoint, glyph);
            }
        });
        return characters;
    }

    /** Writes tables glyf, loca and head; glyphs are aligned to two bytes, or to four with long offsets. */
    private static void writeOutlines(Sfnt font, Glyphs outlines, BitSet glyphs, Map<String, byte[]> tables) {
        int count = outlines.count();
        int total = glyphs.stream()
                .map(glyph -> (outlines.data(glyph).length() + 3) & ~3)
                .sum();
        boolean longOffsets = total > 2 * 0xFFFF;
        byte[] glyf = new byte[Math.max(total, 4)];
        byte[] loca = new byte[(count + 1) * (longOffsets ? 4 : 2)];
        int at = 0;
        for (int glyph = 0; glyph <= count; glyph++) {
            if (longOffsets) {
                SfntFile.putU32(loca, 4 * glyph, at);
            } else {
                SfntFile.putU16(loca, 2 * glyph, at / 2);
            }
            if (glyph < count && glyphs.get(glyph)) {
                View data = outlines.data(glyph);
                data.copyTo(glyf, at);
                at += (data.length() + 3) & ~3;
            }
        }
        tables.put("glyf", glyf);
        tables.put("loca", loca);
        byte[] head = font.table("head").toByteArray();
        SfntFile.putU16(head, 50, longOffsets ? 1 : 0);
        tables.put("head", head);
    }

    /** Returns table hmtx or vmtx with zeros for unused glyphs. */
    private static byte[] metrics(View table, int entries, int glyphCount, BitSet glyphs) {
        byte[] bytes = table.slice(0, 2L * entries + 2L * glyphCount).toByteArray();
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            // The last entry applies to all glyphs after it.
            if (!glyphs.get(glyph) && glyph != entries - 1) {
                int at = glyph < entries ? 4 * glyph : 2 * entries + 2 * glyph;
                SfntFile.putU16(bytes, at, 0);
                if (glyph < entries) {
                    SfntFile.putU16(bytes, at + 2, 0);
                }
            }
        }
        return bytes;
    }

    private static byte[] os2(View table, SortedMap<Integer, Integer> characters) {
        byte[] bytes = table.toByteArray();
        if (!characters.isEmpty()) {
            SfntFile.putU16(bytes, 64, Math.min(characters.firstKey(), 0xFFFF));
            SfntFile.putU16(bytes, 66, Math.min(characters.lastKey(), 0xFFFF));
        }
        return bytes;
    }

    /** Returns table post in version 3: no glyph names. */
    private static byte[] post(Sfnt font) {
        byte[] bytes = new byte[32];
        if (font.has("post")) {
            font.table("post").slice(0, 32).copyTo(bytes, 0);
        }
        SfntFile.putU32(bytes, 0, 0x00030000L);
        return bytes;
    }
}
