package io.github.huozi.typeset.breaking;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Style;
import java.util.Arrays;

/**
 * How undesirable a break is at each boundary of unjustified text such as a title: least after a colon or a dash,
 * little next to other punctuation, brackets and conjunctions, most within a word common in titles, and strongly within
 * a short title or quotation. There is no dictionary; the breaks of other words depend on punctuation alone.
 */
public final class Phrases {

    private static final String STRONG = "：—…！？!?。；;｜|";
    private static final String CLOSING = "，、,）》〉」』】〕］”’)]}";
    private static final String OPENING = "（《〈「『【〔［“‘([{";
    private static final String PARTNERS = "）》〉」』】〕］”’)]}";
    private static final String NEVER_FIRST = "的了地得着们之吗呢吧";
    private static final String CONJUNCTIONS = "与和及或到并";

    private static final double PASSED = 15;
    private static final double MARK = 5;
    private static final double CONJUNCTION = 15;
    private static final double WORD_SPACE = 15;
    private static final double SCRIPTS = 30;
    private static final double HAN = 50;
    private static final double NUMBER = 70;
    private static final double WITHIN_PAIR = 60;
    private static final double WITHIN_WORD = 120;

    /** Text between two brackets that is wider than this, in em, may be broken. */
    private static final double SHORT_PAIR = 14;

    private static final int DEEPEST = 8;

    private final Atoms atoms;
    private double[] avoid = new double[64];
    private int[] strongBefore = new int[64];

    public Phrases(Atoms atoms) {
        this.atoms = atoms;
    }

    /** Rates all boundaries of the text in the atoms. */
    public void find(Style style) {
        if (style.alignment() == Alignment.JUSTIFY) {
            return;
        }
        if (avoid.length < atoms.count) {
            avoid = new double[atoms.count * 2];
            strongBefore = new int[atoms.count * 2];
        }
        Arrays.fill(avoid, 0, atoms.count, 0);
        for (int k = 0; k + 1 < atoms.count; k++) {
            avoid[k] = between(k);
            strongBefore[k + 1] = strongBefore[k] + (avoid[k] == 0 ? 1 : 0);
        }
        pairs(style.em());
    }

    /**
     * Returns how undesirable a break after an atom is, in square em of line length that may be lost to avoid it; 0 for
     * a good break.
     */
    public double avoid(int k) {
        return avoid[k];
    }

    /** Returns the cost of a line for the colons and dashes inside it. */
    public double passed(int from, int to) {
        return PASSED * (strongBefore[to] - strongBefore[from]);
    }

    private double between(int k) {
        int before = atoms.codePoint[k];
        int after = atoms.codePoint[k + 1];
        boolean space = atoms.spaced(k);
        boolean han = atoms.type[k].han();
        boolean hanNext = atoms.type[k + 1].han();
        if (STRONG.indexOf(before) >= 0 || (before == ':' && (space || hanNext))) {
            return 0;
        }
        if (CLOSING.indexOf(before) >= 0 || OPENING.indexOf(after) >= 0) {
            return NEVER_FIRST.indexOf(after) >= 0 ? HAN : MARK;
        }
        if (han && hanNext) {
            return space ? 1 : han(k, before, after);
        }
        boolean number = atoms.type[k] == CharacterClass.DIGIT || atoms.type[k + 1] == CharacterClass.DIGIT;
        if (number && (han || hanNext)) {
            return NUMBER;
        }
        return han || hanNext ? SCRIPTS : space ? WORD_SPACE : HAN;
    }

    private double han(int k, int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || TitleWords.isWithin(atoms.codePoint, atoms.count, k + 1)) {
            return WITHIN_WORD;
        }
        return before == '的' || CONJUNCTIONS.indexOf(after) >= 0 ? CONJUNCTION : HAN;
    }

    /** Keeps short titles and quotations whole where that costs little. */
    private void pairs(double em) {
        int[] open = new int[DEEPEST];
        int depth = 0;
        for (int k = 0; k < atoms.count; k++) {
            int c = atoms.codePoint[k];
            if (OPENING.indexOf(c) >= 0 && depth < DEEPEST) {
                open[depth++] = k;
            } else if (depth > 0 && OPENING.indexOf(atoms.codePoint[open[depth - 1]]) == PARTNERS.indexOf(c)) {
                keep(open[--depth], k, em);
            }
        }
    }

    private void keep(int from, int to, double em) {
        double width = 0;
        for (int k = from + 1; k < to; k++) {
            width += atoms.cell[k];
        }
        for (int k = from; k < to && width <= SHORT_PAIR * em; k++) {
            avoid[k] += WITHIN_PAIR;
        }
    }
}
