package io.github.huozi.typeset;

import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Language;

/**
 * Settles the class of characters that Chinese and Western text share: dashes, dots, quotation marks. They count as
 * Chinese unless their neighbours are Western.
 */
public final class Context {

    private final Quotes quotes = new Quotes();

    /** Settles the types of all atoms, and the cells of dashes and ellipses. */
    public void settle(Atoms atoms, Language language) {
        for (int k = 0; k < atoms.count; k++) {
            switch (atoms.type[k]) {
                case DASH -> k = dash(atoms, k);
                case ELLIPSIS -> k = ellipsis(atoms, k);
                case CONNECTOR -> connector(atoms, k);
                case INTERPUNCT -> interpunct(atoms, k);
                default -> {}
            }
        }
        quotes.settle(atoms, language);
    }

    /** Returns the index of the last dash, or ellipsis, in the row that begins at {@code k}. */
    private static int together(Atoms atoms, int k) {
        int last = k;
        while (last + 1 < atoms.count
                && atoms.type[last + 1] == atoms.type[k]
                && atoms.between[last] == 0
                && atoms.kind(last + 1) == atoms.kind(k)) {
            last++;
        }
        return last;
    }

    private static int dash(Atoms atoms, int k) {
        int last = together(atoms, k);
        int c = atoms.codePoint[k];
        if (last == k && c != 0x2E3A && c != 0x2E3B) {
            if (western(atoms, k - 1) && western(atoms, k + 1)) {
                atoms.type[k] = CharacterClass.WESTERN_SIGN;
            } else {
                atoms.type[k] = CharacterClass.CONNECTOR;
            }
            return k;
        }
        for (int i = k; i <= last; i++) {
            int ems = atoms.codePoint[i] == 0x2E3A ? 2 : atoms.codePoint[i] == 0x2E3B ? 3 : 1;
            atoms.cell[i] = ems * atoms.size(i);
        }
        return last;
    }

    private static int ellipsis(Atoms atoms, int k) {
        int last = together(atoms, k);
        if (last == k && atoms.joinsBefore(k) && atoms.type[k - 1].western()) {
            atoms.type[k] = CharacterClass.WESTERN_MARK;
            return k;
        }
        for (int i = k; i <= last && last > k; i++) {
            atoms.cell[i] = atoms.size(i);
        }
        return last;
    }

    /** Makes an en dash between numbers or words Western. */
    private static void connector(Atoms atoms, int k) {
        boolean enDash = atoms.codePoint[k] == 0x2013 || atoms.codePoint[k] == 0x2012;
        if (enDash && western(atoms, k - 1) && western(atoms, k + 1)) {
            atoms.type[k] = CharacterClass.HYPHEN;
        }
    }

    /** Makes a dot inside a Western word a sign of that word. */
    private static void interpunct(Atoms atoms, int k) {
        if (atoms.joinsBefore(k) && atoms.joinsBefore(k + 1) && western(atoms, k - 1) && western(atoms, k + 1)) {
            atoms.type[k] = CharacterClass.WESTERN_SIGN;
        }
    }

    private static boolean western(Atoms atoms, int k) {
        return k >= 0 && k < atoms.count && atoms.type[k].western();
    }
}
