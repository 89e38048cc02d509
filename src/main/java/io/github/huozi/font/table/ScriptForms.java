package io.github.huozi.font.table;

import java.util.HashMap;
import java.util.Map;

/**
 * The forms of glyphs in scripts, and in scripts of scripts: feature {@code ssty} of table {@code GSUB}. Immutable.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/features_pt#ssty">OpenType 1.9, ssty</a>
 */
public final class ScriptForms {

    private static final String FEATURE = "ssty";
    private static final int SINGLE = 1;
    private static final int ALTERNATE = 3;
    private static final int EXTENSION = 7;

    private final Map<Integer, int[]> forms = new HashMap<>();

    private ScriptForms() {}

    /** Reads the feature; without it there are no such forms. */
    public static ScriptForms read(Sfnt font) {
        ScriptForms forms = new ScriptForms();
        if (font.has("GSUB")) {
            forms.readTable(font.table("GSUB"));
        }
        return forms;
    }

    private void readTable(View table) {
        View features = table.from(table.u16(6));
        View lookups = table.from(table.u16(8));
        for (int i = 0; i < features.u16(0); i++) {
            if (features.latin(2 + 6 * i, 4).equals(FEATURE)) {
                View feature = features.from(features.u16(6 + 6 * i));
                for (int j = 0; j < feature.u16(2); j++) {
                    readLookup(lookups.from(lookups.u16(2 + 2 * feature.u16(4 + 2 * j))));
                }
            }
        }
    }

    private void readLookup(View lookup) {
        for (int i = 0; i < lookup.u16(4); i++) {
            View subtable = lookup.from(lookup.u16(6 + 2 * i));
            if (lookup.u16(0) == EXTENSION) {
                readSubtable(subtable.u16(2), subtable.from(subtable.u32(4)));
            } else {
                readSubtable(lookup.u16(0), subtable);
            }
        }
    }

    private void readSubtable(int type, View table) {
        if (type != SINGLE && type != ALTERNATE) {
            return;
        }
        boolean byDelta = type == SINGLE && table.u16(0) == 1;
        Coverage.of(table.from(table.u16(2))).forEach((glyph, index) -> {
            if (byDelta) {
                forms.putIfAbsent(glyph, new int[] {(glyph + table.s16(4)) & 0xFFFF});
            } else if (type == SINGLE) {
                forms.putIfAbsent(glyph, new int[] {table.u16(6 + 2 * index)});
            } else {
                View set = table.from(table.u16(6 + 2 * index));
                int[] alternates = new int[set.u16(0)];
                for (int i = 0; i < alternates.length; i++) {
                    alternates[i] = set.u16(2 + 2 * i);
                }
                forms.putIfAbsent(glyph, alternates);
            }
        });
    }

    /**
     * Returns the form of a glyph in a script.
     *
     * @param level the level: 1 in a script, 2 in a script of a script
     * @return the glyph itself when it has no such form
     */
    public int form(int glyph, int level) {
        int[] alternates = forms.get(glyph);
        if (alternates == null || alternates.length == 0 || level == 0) {
            return glyph;
        }
        return alternates[Math.min(level, alternates.length) - 1];
    }
}
