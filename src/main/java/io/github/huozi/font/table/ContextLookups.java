package io.github.huozi.font.table;

import java.util.BitSet;

/**
 * Finds the lookups that a contextual lookup calls; GSUB and GPOS share the format.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">OpenType 1.9, common table formats</a>
 */
final class ContextLookups {

    private ContextLookups() {}

    /**
     * @param chained whether the subtable also defines backtrack and lookahead
     */
    static void addCalled(View subtable, boolean chained, BitSet called) {
        switch (subtable.u16(0)) {
            case 1 -> addOfSets(subtable, 4, chained, called);
            case 2 -> addOfSets(subtable, chained ? 10 : 6, chained, called);
            case 3 -> addOfCoverages(subtable, chained, called);
            default -> throw new DamagedFontException("font.damage.context", subtable.u16(0));
        }
    }

    /** Formats 1 and 2: rules in sets, by first glyph or by its class. */
    private static void addOfSets(View subtable, int countAt, boolean chained, BitSet called) {
        for (int i = 0; i < subtable.u16(countAt); i++) {
            int offset = subtable.u16(countAt + 2 + 2 * i);
            if (offset == 0) {
                continue;
            }
            View set = subtable.from(offset);
            for (int j = 0; j < set.u16(0); j++) {
                addOfRule(set.from(set.u16(2 + 2 * j)), chained, called);
            }
        }
    }

    /** A rule lists all glyphs of its input except the first. */
    private static void addOfRule(View rule, boolean chained, BitSet called) {
        if (!chained) {
            addRecords(rule, 4 + 2 * (rule.u16(0) - 1), rule.u16(2), called);
            return;
        }
        int at = 2 + 2 * rule.u16(0);
        at += 2 + 2 * (rule.u16(at) - 1);
        at += 2 + 2 * rule.u16(at);
        addRecords(rule, at + 2, rule.u16(at), called);
    }

    private static void addOfCoverages(View subtable, boolean chained, BitSet called) {
        if (!chained) {
            addRecords(subtable, 6 + 2 * subtable.u16(2), subtable.u16(4), called);
            return;
        }
        int at = 2;
        for (int sequence = 0; sequence < 3; sequence++) {
            at += 2 + 2 * subtable.u16(at);
        }
        addRecords(subtable, at + 2, subtable.u16(at), called);
    }

    private static void addRecords(View table, int at, int count, BitSet called) {
        for (int i = 0; i < count; i++) {
            called.set(table.u16(at + 4 * i + 2));
        }
    }
}
