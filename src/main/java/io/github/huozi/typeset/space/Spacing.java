package io.github.huozi.typeset.space;

import static io.github.huozi.typeset.character.CharacterClass.CONNECTOR;
import static io.github.huozi.typeset.character.CharacterClass.DASH;
import static io.github.huozi.typeset.character.CharacterClass.ELLIPSIS;
import static io.github.huozi.typeset.character.CharacterClass.INTERPUNCT;
import static io.github.huozi.typeset.character.CharacterClass.NOTE;
import static io.github.huozi.typeset.character.CharacterClass.SLASH;
import static io.github.huozi.typeset.character.CharacterClass.SOLIDUS;
import static io.github.huozi.typeset.character.CharacterClass.STOP;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.AutoSpace;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;
import java.util.Arrays;

/**
 * Sets the space between neighbours: adjacent marks close up, the quarter em between Han and Western (CLREQ,
 * “Composition of Chinese and Western Mixed Text”), Western word spaces; and how much each may shrink and stretch
 * (“Line Adjustment”).
 */
public final class Spacing {

    private static final double GAP = 0.25;
    private static final double GAP_LEAST = 0.125;
    private static final double GAP_MOST = 1.0 / 3;
    private static final double WORD_LEAST = 0.25;
    private static final double WORD_MOST = 0.5;
    /** In text that is Western throughout, the word space may be as narrow as is usual there. */
    private static final double WORD_LEAST_WESTERN = 0.2;

    private final Atoms atoms;
    private final Boundaries to;
    private boolean[] word = new boolean[64];

    public Spacing(Atoms atoms, Boundaries to) {
        this.atoms = atoms;
        this.to = to;
    }

    /** Fills the boundaries of all atoms. */
    public void set(Style style, MarkWidths marks) {
        to.room(atoms.count);
        findWords();
        for (int k = 0; k + 1 < atoms.count; k++) {
            to.loss[k] = 0;
            to.gain[k] = 0;
            to.step[k] = Reduction.BRACKET;
            to.share[k] = rigid(k) ? Boundaries.RIGID : Boundaries.LOOSE;
            double own = -marks.cutAfter(k) - marks.cutBefore(k + 1) + atoms.trail(k) + atoms.lead(k + 1);
            to.seen[k] = false;
            to.white[k] = own + between(k, style, marks);
        }
        for (int k = 0; k < atoms.count; k++) {
            to.startCut[k] = marks.lineStart(k) - atoms.lead(k);
            to.endCut[k] = marks.lineEnd(k) - atoms.trail(k);
            to.reserve[k] = marks.lineEndReserve(k);
        }
        to.sum(atoms);
    }

    /** Finds the words, which are separated from Han by a gap: Western text with a letter or digit, and inline code. */
    private void findWords() {
        if (word.length < atoms.count) {
            word = Arrays.copyOf(word, atoms.count * 2);
        }
        for (int k = 0; k < atoms.count; k++) {
            int last = k;
            boolean is = wordly(k);
            while (atoms.joined(last)) {
                last++;
                is |= wordly(last);
            }
            Arrays.fill(word, k, last + 1, is);
            k = last;
        }
    }

    private boolean wordly(int k) {
        CharacterClass type = atoms.type[k];
        return type == CharacterClass.LETTER
                || type == CharacterClass.DIGIT
                || type == CharacterClass.WESTERN_BOX
                || (type.western() && (atoms.code(k) || atoms.kind(k) == TextRun.Kind.ADDRESS));
    }

    private double between(int k, Style style, MarkWidths marks) {
        CharacterClass left = atoms.type[k];
        CharacterClass right = atoms.type[k + 1];
        if ((atoms.between[k] & Atoms.WIDE) != 0) {
            to.share[k] = Boundaries.RIGID;
            to.seen[k] = true;
            return atoms.blank[k];
        }
        if (!atoms.joint(k).equals(Box.Joint.NONE)) {
            return atoms.joint(k).room();
        }
        boolean mixed = (left.han() && word[k + 1]) || (word[k] && right.han());
        if (atoms.spaced(k) && !left.wideMark() && !right.wideMark() && right != NOTE) {
            to.seen[k] = true;
            // A space between Han, such as authors put around emphasis, is no wider than one next to Western text.
            boolean gap = left.han() ? right.han() || right.western() : left.western() && right.han();
            return gap ? gap(k, style) : wordSpace(k, style);
        }
        // Text inside code is set as written.
        boolean inCode = atoms.code(k) && atoms.run[k] == atoms.run[k + 1];
        if (mixed && !inCode && style.autoSpace() == AutoSpace.QUARTER) {
            return gap(k, style);
        }
        double closeUp = marks.closeUp(k);
        double rest = marks.between(k) - closeUp;
        if (rest > 0 && style.marks() != Marks.NONE) {
            Reduction step = step(k, marks);
            // Japanese full stops keep their em inside a line.
            lose(k, step == Reduction.STOP && style.language() == Language.JA ? 0 : rest, step);
        } else if (left == INTERPUNCT || right == INTERPUNCT) {
            double half = Math.max(atoms.size(k), atoms.size(k + 1)) / 4;
            lose(k, style.language() == Language.HANS || style.marks() == Marks.NONE ? 0 : half, Reduction.INTERPUNCT);
        }
        return -closeUp;
    }

    private void lose(int k, double much, Reduction step) {
        to.loss[k] = much;
        to.step[k] = step;
    }

    private Reduction step(int k, MarkWidths marks) {
        if (marks.before(k + 1) > 0 || atoms.type[k] == CharacterClass.CLOSE) {
            return Reduction.BRACKET;
        }
        return atoms.type[k] == STOP ? Reduction.STOP : Reduction.COMMA;
    }

    private double gap(int k, Style style) {
        lose(k, (GAP - GAP_LEAST) * style.em(), Reduction.GAP);
        to.gain[k] = (GAP_MOST - GAP) * style.em();
        return GAP * style.em();
    }

    /** Returns the font's own word space, but at least a quarter and at most half an em. */
    private double wordSpace(int k, Style style) {
        double em = style.em();
        boolean western = style.language() == Language.WESTERN;
        if ((atoms.between[k] & Atoms.GLUED) != 0 && atoms.blank[k] > WORD_MOST * em) {
            to.share[k] = Boundaries.RIGID;
            return atoms.blank[k];
        }
        double width = Math.max(WORD_LEAST * em, Math.min(WORD_MOST * em, atoms.blank[k]));
        lose(k, width - (western ? WORD_LEAST_WESTERN : WORD_LEAST) * em, Reduction.WORD_SPACE);
        to.gain[k] = WORD_MOST * em - width;
        boolean between = atoms.type[k].western() && atoms.type[k + 1].western();
        to.share[k] = between ? Boundaries.WORD : Boundaries.LOOSE;
        return width;
    }

    /** Whether no space may be added between two neighbours that have none. */
    private boolean rigid(int k) {
        CharacterClass left = atoms.type[k];
        CharacterClass right = atoms.type[k + 1];
        return (left.western() && right.western())
                || connects(left)
                || connects(right)
                || right == NOTE
                || right == CharacterClass.COMBINING
                || (left == DASH && right == DASH)
                || (left == ELLIPSIS && right == ELLIPSIS)
                || (left == CharacterClass.DIGIT && right == CharacterClass.UNIT)
                || (left == CharacterClass.CURRENCY && right == CharacterClass.DIGIT);
    }

    /** CLREQ: no space is added to connector marks, solidi and the characters beside them. */
    private static boolean connects(CharacterClass type) {
        return type == CONNECTOR || type == SOLIDUS || type == SLASH;
    }
}
