package io.github.huozi.font.table;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Maps code points of all planes to glyphs: pages of 256 code points each, allocated only where there are glyphs. About 100
 * kB for 30,000 characters, and two array accesses per look-up. Immutable.
 */
public final class CharacterMap {

    private static final int LAST = Character.MAX_CODE_POINT;

    /** Shared by all pages without a glyph; never written to. */
    private static final char[] EMPTY = new char[256];

    private final char[][] pages = new char[(LAST >> 8) + 1][];

    private CharacterMap() {
        Arrays.fill(pages, EMPTY);
    }

    /** Reads the widest Unicode subtable. */
    public static CharacterMap read(View cmap, int glyphCount) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < cmap.u16(2); i++) {
            int record = 4 + 8 * i;
            int score = score(cmap.u16(record), cmap.u16(record + 2));
            if (score > bestScore) {
                best = record;
                bestScore = score;
            }
        }
        if (best < 0) {
            throw new DamagedFontException("font.damage.unicode");
        }
        View subtable = cmap.from(cmap.u32(best + 4));
        CharacterMap map = new CharacterMap();
        switch (subtable.u16(0)) {
            case 4 -> map.readSegments(subtable, glyphCount);
            case 12 -> map.readGroups(subtable, glyphCount);
            default -> throw new DamagedFontException("font.damage.map", subtable.u16(0));
        }
        return map;
    }

    /** Prefers the full repertoire to the Basic Multilingual Plane; excludes variation sequences (encoding 5 of platform 0). */
    private static int score(int platform, int encoding) {
        return switch (platform) {
            case 3 -> encoding == 10 ? 4 : encoding == 1 ? 2 : 0;
            case 0 -> encoding == 4 || encoding == 6 ? 3 : encoding <= 3 ? 1 : 0;
            default -> 0;
        };
    }

    private void readSegments(View table, int glyphCount) {
        int twice = table.u16(6);
        for (int i = 0; i < twice; i += 2) {
            int end = table.u16(14 + i);
            int start = table.u16(16 + twice + i);
            int delta = table.u16(16 + 2 * twice + i);
            int rangeAt = 16 + 3 * twice + i;
            int range = table.u16(rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c : table.u16(rangeAt + range + 2 * (c - start));
                if (range == 0 || glyph != 0) {
                    put(c, (glyph + delta) & 0xFFFF, glyphCount);
                }
            }
        }
    }

    private void readGroups(View table, int glyphCount) {
        long count = table.u32(12);
        for (int i = 0; i < count; i++) {
            int at = 16 + 12 * i;
            long start = table.u32(at);
            long end = table.u32(at + 4);
            if (end > LAST || start > end) {
                throw new DamagedFontException("font.damage.beyond");
            }
            long glyph = table.u32(at + 8);
            for (long c = start; c <= end; c++) {
                put((int) c, (int) Math.min(glyph + c - start, 0xFFFF), glyphCount);
            }
        }
    }

    private void put(int codePoint, int glyph, int glyphCount) {
        if (glyph == 0) {
            return;
        }
        if (glyph >= glyphCount) {
            throw new DamagedFontException("font.damage.glyph", glyph, glyphCount);
        }
        char[] page = pages[codePoint >> 8];
        if (page == EMPTY) {
            page = new char[256];
            pages[codePoint >> 8] = page;
        }
        page[codePoint & 0xFF] = (char) glyph;
    }

    /** Returns the glyph, or 0. */
    public int glyph(int codePoint) {
        if (codePoint < 0 || codePoint > LAST) {
            return 0;
        }
        return pages[codePoint >> 8][codePoint & 0xFF];
    }

    /** Returns all code points with a glyph. */
    public BitSet codePoints() {
        BitSet all = new BitSet();
        for (int high = 0; high < pages.length; high++) {
            char[] page = pages[high];
            for (int low = 0; page != EMPTY && low < 256; low++) {
                if (page[low] != 0) {
                    all.set(high << 8 | low);
                }
            }
        }
        return all;
    }
}
