package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.space.Boundaries;
import io.github.huozi.typeset.space.Reduction;

/**
 * How well the atoms from one to another fill a line, and what each kind of white has to give or take for it: CLREQ's
 * “Procedures for Inter-Character Spacing Reduction” and “Procedures for Inter-Character Space Expansion”. One of these is
 * used for all lines, one after the other.
 */
public final class Fit {

    /** Further than this, in em, Western word spaces grow together with Han characters and not before them. */
    private static final double SOFT = 0.12;

    /** White between Han characters, in em, that makes a line as bad as {@link #LOOSE}. */
    private static final double VISIBLE = 0.1;

    /** The same for word spaces in a line without Han. */
    private static final double VISIBLE_WESTERN = 0.3;

    private static final double LOOSE = 100;
    private static final double GAINED = 12;
    private static final double ROUNDING = 1e-6;

    /** How full a line is, for its likeness to its neighbours. */
    static final int TIGHT = 0;

    static final int DECENT = 1;
    static final int OPEN = 2;
    static final int GAPING = 3;

    private final Atoms atoms;
    private final Boundaries boundaries;
    private final Breaks breaks;
    private double em;

    /** Room that is left in its natural state; negative if it is too long. In points. */
    double slack;

    /** Whether it can be made to fit. */
    boolean fits;

    /** 0 for a line that is as it should be; 100 when any reader sees that it was stretched. */
    double badness;

    /** White that is added after every Han character, in points. */
    double extra;

    /** White that is added after every word space when it has gained all it should, in points. */
    double wordExtra;

    int looks;

    Fit(Atoms atoms, Boundaries boundaries, Breaks breaks) {
        this.atoms = atoms;
        this.boundaries = boundaries;
        this.breaks = breaks;
    }

    void start(Style style) {
        em = style.em();
    }

    /** The natural width of a line, trimmed at its edges, in points. */
    double width(int from, int to, boolean wraps) {
        double inner = boundaries.origin[to] + atoms.cell[to] - boundaries.origin[from];
        double hyphen = wraps ? breaks.hyphen[to] : 0;
        return inner - boundaries.startCut[from] - boundaries.endCut[to] + hyphen;
    }

    /** What a line can lose in all, in points. */
    double loss(int from, int to) {
        return boundaries.lossBefore[to] - boundaries.lossBefore[from] + boundaries.reserve[to];
    }

    /**
     * Tries a line.
     *
     * @param wraps whether another line follows, so that it may end in a hyphen
     * @param justify whether it is to be stretched to the measure if it wraps
     */
    void measure(int from, int to, double measure, boolean wraps, boolean justify) {
        slack = measure - width(from, to, wraps);
        extra = 0;
        wordExtra = 0;
        badness = 0;
        looks = DECENT;
        fits = true;
        if (slack < -ROUNDING) {
            reduce(from, to, -slack);
        } else if (wraps && justify && slack > ROUNDING) {
            expand(from, to);
        }
    }

    private void reduce(int from, int to, double need) {
        fits = need <= loss(from, to) + ROUNDING;
        for (Reduction step : Reduction.ORDER) {
            double has = has(step, from, to);
            if (has > 0) {
                double part = Math.min(1, need / has);
                badness += step.weight * part * part;
                need -= part * has;
            }
            if (need <= 0) {
                break;
            }
        }
        looks = badness > 20 ? TIGHT : DECENT;
    }

    /** What a step can give in a line, in points. */
    double has(Reduction step, int from, int to) {
        double[] before = boundaries.stepBefore[step.index];
        return before[to] - before[from] + (step == Reduction.LINE_END ? boundaries.reserve[to] : 0);
    }

    private void expand(int from, int to) {
        double words = boundaries.wordGainBefore[to] - boundaries.wordGainBefore[from];
        double gaps = boundaries.gapGainBefore[to] - boundaries.gapGainBefore[from];
        if (slack <= words + gaps) {
            double part = slack / (words + gaps);
            badness = GAINED * part * part;
            return;
        }
        double rest = slack - words - gaps;
        int loose = boundaries.looseBefore[to] - boundaries.looseBefore[from];
        int spaces = boundaries.wordsBefore[to] - boundaries.wordsBefore[from];
        double soft = SOFT * em;
        if (loose + spaces == 0) {
            fits = false;
            extra = rest;
        } else if (rest <= soft * loose) {
            extra = rest / loose;
        } else {
            double more = (rest - soft * loose) / (loose + spaces);
            extra = loose == 0 ? 0 : soft + more;
            wordExtra = more;
        }
        double visible = loose == 0 ? wordExtra / VISIBLE_WESTERN : extra / VISIBLE;
        badness = GAINED + LOOSE * (visible / em) * (visible / em);
        looks = badness > 90 ? GAPING : badness > 25 ? OPEN : DECENT;
    }

    /** The larger of both, in em. */
    double widest() {
        return Math.max(extra, wordExtra) / em;
    }
}
