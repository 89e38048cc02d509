package io.github.huozi.typeset.space;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;

/**
 * The white that full-width marks carry in their em, and when it is removed (CLREQ, “Punctuation Width Adjustment”;
 * GB/T 15834, 5.1.10). A mark whose glyph is narrow in the current font has no such white space to remove.
 */
public final class MarkWidths {

    /** The white space of a full-width apostrophe, which is thin, in em. */
    private static final double APOSTROPHE_WHITE = 0.68;

    /** The least advance of a full-width glyph, in em. */
    private static final double FULL = 0.85;

    private final Atoms atoms;
    private final Style style;

    public MarkWidths(Atoms atoms, Style style) {
        this.atoms = atoms;
        this.style = style;
    }

    private boolean full(int k) {
        return atoms.advance[k] >= FULL * atoms.size(k);
    }

    /** Returns the white space in the first half of an opening mark, in points. */
    double before(int k) {
        return atoms.type[k] == CharacterClass.OPEN && full(k) ? atoms.size(k) / 2 : 0;
    }

    /** Returns the white space in the last half of a closing, pause or stop mark, in points. */
    public double after(int k) {
        CharacterClass type = atoms.type[k];
        boolean has =
                switch (type) {
                    case CLOSE -> true;
                    // Centred marks, as in Taiwan, and marks that fill their em, have none.
                    case COMMA, STOP -> style.language() != Language.HANT && atoms.codePoint[k] > 0x2FFF;
                    default -> false;
                };
        return has && full(k) ? atoms.size(k) / 2 : 0;
    }

    /** Returns what is always cut before an atom; negative where space is added. */
    double cutBefore(int k) {
        return switch (atoms.type[k]) {
            case INTERPUNCT, CONNECTOR -> centred(k);
            case WESTERN_OPEN -> curly(k) && full(k) ? atoms.size(k) / 2 : 0;
            default -> 0;
        };
    }

    /** Returns what is always cut after an atom; negative where space is added. */
    double cutAfter(int k) {
        return switch (atoms.type[k]) {
            case INTERPUNCT, CONNECTOR -> centred(k);
            case WESTERN_CLOSE -> curly(k) && full(k) ? atoms.size(k) / 2 : 0;
            case LETTER -> curly(k) && full(k) ? atoms.size(k) * APOSTROPHE_WHITE : 0;
            default -> 0;
        };
    }

    private boolean curly(int k) {
        int c = atoms.codePoint[k];
        return c >= 0x2018 && c <= 0x201D;
    }

    /**
     * An interpunct takes half an em on the mainland and one em elsewhere; a connecting dash takes one em. The glyph is
     * centred in that, whatever its width.
     */
    private double centred(int k) {
        if (atoms.type[k] == CharacterClass.INTERPUNCT) {
            double em = style.language() == Language.HANS ? 0.5 : 1;
            return (atoms.advance[k] - em * atoms.size(k)) / 2;
        }
        boolean dash = atoms.codePoint[k] == 0x2014 || atoms.codePoint[k] == 0x2015;
        return dash ? (atoms.advance[k] - atoms.size(k)) / 2 : 0;
    }

    /** Returns the space between an atom and the next after all fixed cuts, in points. */
    double between(int k) {
        return after(k) + before(k + 1);
    }

    /** Returns how much the space between two neighbours is reduced regardless of the line. */
    double closeUp(int k) {
        if (style.marks() == Marks.NONE) {
            return 0;
        }
        double white = between(k);
        if (atoms.type[k + 1] == CharacterClass.NOTE) {
            return white;
        }
        boolean left = inSequence(k);
        boolean right = inSequence(k + 1);
        if (style.marks() == Marks.PLAIN) {
            return (left ? after(k) : 0) + (right ? before(k + 1) : 0);
        }
        return atoms.type[k].adjustable() && atoms.type[k + 1].adjustable()
                ? Math.min(white, Math.max(atoms.size(k), atoms.size(k + 1)) / 2)
                : 0;
    }

    /** Whether a mark is next to another mark. */
    private boolean inSequence(int k) {
        return atoms.type[k].adjustable()
                && ((k > 0 && atoms.type[k - 1].adjustable())
                        || (k + 1 < atoms.count && atoms.type[k + 1].adjustable()));
    }

    /** Returns the cut before an atom that begins a line. */
    double lineStart(int k) {
        return cutBefore(k) + (style.marks() == Marks.NONE ? 0 : before(k));
    }

    /** Returns the cut after an atom that ends a line. */
    double lineEnd(int k) {
        double cut = cutAfter(k);
        return switch (style.lineEnd()) {
            case FULL -> cut;
            case HALF -> cut + after(k);
            case HANGING -> cut + (hangs(k) ? atoms.advance[k] : after(k));
        };
    }

    /** Whether an atom would hang at the end of a line: a pause or stop mark, not next to another. */
    public boolean hangs(int k) {
        boolean mark = atoms.type[k] == CharacterClass.COMMA || atoms.type[k] == CharacterClass.STOP;
        boolean alone = k == 0 || !atoms.type[k - 1].adjustable();
        return style.lineEnd() == LineEnd.HANGING && mark && alone && after(k) > 0;
    }

    /** Returns how much more an atom can shrink at a line's end if necessary. */
    double lineEndReserve(int k) {
        return style.lineEnd() == LineEnd.FULL && style.marks() != Marks.NONE ? after(k) : 0;
    }
}
