package io.github.huozi.font.table;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The layout tables that a subset for the screen keeps. They stay unchanged, except that features which are off by default
 * lose their lookups, so that they never lead to a glyph without an outline.
 */
public final class LayoutTables {

    /** Features that browsers apply by default, and those that CSS requests in vertical text and when trimming punctuation. */
    private static final Set<String> SUBSTITUTIONS = Set.of(
            "abvs", "akhn", "blwf", "blws", "calt", "ccmp", "cjct", "clig", "fin2", "fin3", "fina", "half", "haln",
            "init", "isol", "liga", "ljmo", "locl", "med2", "medi", "nukt", "pref", "pres", "pstf", "psts", "rclt",
            "rkrf", "rlig", "rphf", "tjmo", "vatu", "vert", "vjmo", "vrt2", "vrtr");

    private static final Set<String> POSITIONS =
            Set.of("chws", "curs", "dist", "halt", "kern", "vchw", "vert", "vhal", "vkrn");

    /** Features that position combining marks; useless if the text has none. */
    private static final Set<String> MARK_POSITIONS = Set.of("abvm", "blwm", "mark", "mkmk");

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private @Nullable GlyphSubstitution substitution;

    private LayoutTables() {}

    public static LayoutTables read(Sfnt font, Collection<Integer> codePoints) {
        LayoutTables layout = new LayoutTables();
        Set<String> positions = new HashSet<>(POSITIONS);
        if (codePoints.stream().anyMatch(LayoutTables::isMark)) {
            positions.addAll(MARK_POSITIONS);
        }
        layout.keep(font, "GSUB", SUBSTITUTIONS);
        layout.keep(font, "GPOS", positions);
        if (!layout.tables.isEmpty() && font.has("GDEF")) {
            layout.tables.put("GDEF", font.table("GDEF").toByteArray());
        }
        if (font.has("BASE")) {
            layout.tables.put("BASE", font.table("BASE").toByteArray());
        }
        return layout;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Omits a damaged table: a face can draw its text without it. */
    private void keep(Sfnt font, String tag, Set<String> features) {
        if (!font.has(tag)) {
            return;
        }
        try {
            byte[] bytes = font.table(tag).toByteArray();
            BitSet lookups = keepFeatures(bytes, features);
            if (lookups.isEmpty()) {
                return;
            }
            if (tag.equals("GSUB")) {
                substitution = new GlyphSubstitution(View.of(bytes), lookups);
            }
            tables.put(tag, bytes);
        } catch (DamagedFontException e) {
            substitution = tag.equals("GSUB") ? null : substitution;
        }
    }

    /** Empties the other features in place, and returns the lookups of those kept. */
    private static BitSet keepFeatures(byte[] bytes, Set<String> features) {
        View table = View.of(bytes);
        int list = table.u16(6);
        View records = table.from(list);
        BitSet lookups = new BitSet();
        BitSet keptOffsets = new BitSet();
        for (int i = 0; i < records.u16(0); i++) {
            if (features.contains(records.latin(2 + 6 * i, 4))) {
                int offset = records.u16(6 + 6 * i);
                keptOffsets.set(offset);
                View feature = records.from(offset);
                for (int j = 0; j < feature.u16(2); j++) {
                    lookups.set(feature.u16(4 + 2 * j));
                }
            }
        }
        for (int i = 0; i < records.u16(0); i++) {
            int offset = records.u16(6 + 6 * i);
            if (!keptOffsets.get(offset)) {
                records.from(offset).u16(2);
                SfntFile.putU16(bytes, list + offset + 2, 0);
            }
        }
        return lookups;
    }

    /** Adds the glyphs that the kept lookups can substitute for these; drops GSUB if there are none. */
    public void addSubstitutes(BitSet glyphs) {
        if (substitution != null && !substitution.addSubstitutes(glyphs)) {
            tables.remove("GSUB");
        }
    }

    /** Returns the tables to write, by tag. */
    public Map<String, byte[]> tables() {
        return tables;
    }
}
