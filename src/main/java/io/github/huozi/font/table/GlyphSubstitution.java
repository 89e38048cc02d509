package io.github.huozi.font.table;

import java.util.BitSet;

/**
 * Finds which glyphs the lookups of table {@code GSUB} can substitute. The result may contain a few too many: the context
 * of contextual lookups is assumed to match.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gsub">OpenType 1.9, GSUB</a>
 */
final class GlyphSubstitution {

    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int ALTERNATE = 3;
    private static final int LIGATURE = 4;
    private static final int CONTEXT = 5;
    private static final int CHAINED_CONTEXT = 6;
    private static final int EXTENSION = 7;
    private static final int REVERSE_CHAINED = 8;

    private final View lookupList;
    private final BitSet lookups;

    /**
     * @param lookups the lookups in use; those that they call are added
     */
    GlyphSubstitution(View table, BitSet lookups) {
        this.lookupList = table.from(table.u16(8));
        this.lookups = lookups;
        BitSet open = (BitSet) lookups.clone();
        while (!open.isEmpty()) {
            BitSet called = new BitSet();
            open.stream()
                    .forEach(lookup -> forEachSubtable(lookup, (type, subtable) -> {
                        if (type == CONTEXT || type == CHAINED_CONTEXT) {
                            ContextLookups.addCalled(subtable, type == CHAINED_CONTEXT, called);
                        }
                    }));
            called.andNot(lookups);
            lookups.or(called);
            open = called;
        }
        // Damage must show now, not while a book is being made.
        addSubstitutes(new BitSet());
    }

    private interface Subtables {
        void accept(int type, View subtable);
    }

    private void forEachSubtable(int lookup, Subtables consumer) {
        if (lookup >= lookupList.u16(0)) {
            throw new DamagedFontException("font.damage.lookup", lookup, lookupList.u16(0));
        }
        View table = lookupList.from(lookupList.u16(2 + 2 * lookup));
        int type = table.u16(0);
        for (int i = 0; i < table.u16(4); i++) {
            View subtable = table.from(table.u16(6 + 2 * i));
            if (type == EXTENSION) {
                consumer.accept(subtable.u16(2), subtable.from(subtable.u32(4)));
            } else {
                consumer.accept(type, subtable);
            }
        }
    }

    /**
     * Adds all glyphs that can be substituted for these, directly or indirectly.
     *
     * @return whether the lookups can substitute any of them
     */
    boolean addSubstitutes(BitSet glyphs) {
        BitSet substitutes = new BitSet();
        int before;
        do {
            before = glyphs.cardinality();
            lookups.stream()
                    .forEach(lookup ->
                            forEachSubtable(lookup, (type, table) -> substitutes.or(substitutes(type, table, glyphs))));
            glyphs.or(substitutes);
        } while (glyphs.cardinality() > before);
        return !substitutes.isEmpty();
    }

    private static BitSet substitutes(int type, View table, BitSet glyphs) {
        return switch (type) {
            case SINGLE -> single(table, glyphs);
            case MULTIPLE, ALTERNATE -> sets(table, glyphs);
            case LIGATURE -> ligatures(table, glyphs);
            case REVERSE_CHAINED -> reverse(table, glyphs);
            // A contextual lookup substitutes nothing itself.
            default -> new BitSet();
        };
    }

    private static BitSet single(View table, BitSet glyphs) {
        BitSet found = new BitSet();
        boolean byDelta = table.u16(0) == 1;
        Coverage.of(table.from(table.u16(2))).forEach((glyph, index) -> {
            if (glyphs.get(glyph)) {
                found.set(byDelta ? (glyph + table.s16(4)) & 0xFFFF : table.u16(6 + 2 * index));
            }
        });
        return found;
    }

    private static BitSet sets(View table, BitSet glyphs) {
        BitSet found = new BitSet();
        Coverage.of(table.from(table.u16(2))).forEach((glyph, index) -> {
            if (glyphs.get(glyph)) {
                View set = table.from(table.u16(6 + 2 * index));
                for (int i = 0; i < set.u16(0); i++) {
                    found.set(set.u16(2 + 2 * i));
                }
            }
        });
        return found;
    }

    private static BitSet ligatures(View table, BitSet glyphs) {
        BitSet found = new BitSet();
        Coverage.of(table.from(table.u16(2))).forEach((glyph, index) -> {
            if (glyphs.get(glyph)) {
                View set = table.from(table.u16(6 + 2 * index));
                for (int i = 0; i < set.u16(0); i++) {
                    View ligature = set.from(set.u16(2 + 2 * i));
                    boolean whole = true;
                    for (int j = 1; j < ligature.u16(2); j++) {
                        whole &= glyphs.get(ligature.u16(2 + 2 * j));
                    }
                    if (whole) {
                        found.set(ligature.u16(0));
                    }
                }
            }
        });
        return found;
    }

    private static BitSet reverse(View table, BitSet glyphs) {
        BitSet found = new BitSet();
        int backtrack = table.u16(4);
        int lookahead = table.u16(6 + 2 * backtrack);
        int substitutes = 10 + 2 * backtrack + 2 * lookahead;
        Coverage.of(table.from(table.u16(2))).forEach((glyph, index) -> {
            if (glyphs.get(glyph)) {
                found.set(table.u16(substitutes + 2 * index));
            }
        });
        return found;
    }
}
