package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.space.Boundaries;
import io.github.huozi.typeset.space.Reduction;

/**
 * How well a range of atoms fills a line, and how much each kind of white space shrinks or stretches for it: CLREQ's
 * “Procedures for Inter-Character Spacing Reduction” and “Procedures for Inter-Character Space Expansion”. One instance
 * is reused for all lines.
 */
public final class Fit {

    /** Beyond this, in em, Western word spaces grow together with Han characters rather than before them. */
    private static final double SOFT = 0.12;

    /** White between Han characters, in em, that makes a line as bad as {@link #LOOSE}. */
    private static final double VISIBLE = 0.1;

    /** The same for word spaces in a line without Han. */
    private static final double VISIBLE_WESTERN = 0.3;

    private static final double LOOSE = 100;
    private static final double GAINED = 12;
    private static final double ROUNDING = 1e-6;

    /** How full a line is, for comparison with its neighbours. */
    static final int TIGHT = 0;

    static final int DECENT = 1;
    static final int OPEN = 2;
    static final int GAPING = 3;

    private final Atoms atoms;
    private final Boundaries boundaries;
    private final Breaks breaks;
    private double em;

    /** The space left over at natural width, in points; negative if the line is too long. */
    double slack;

    /** Whether the line can be made to fit. */
    boolean fits;

    /** How bad the line is: 0 for a perfect line, 100 when any reader sees that it was stretched. */
    double badness;

    /** The space added after every Han character, in points. */
    double extra;

    /** The space added after every word space that has reached its limit, in points. */
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

    /** Returns the natural width of a line, trimmed at its edges, in points. */
    double width(int from, int to, boolean wraps) {
        double inner = boundaries.origin[to] + atoms.cell[to] - boundaries.origin[from];
        double hyphen = wraps ? breaks.hyphen[to] : 0;
        return inner - boundaries.startCut[from] - boundaries.endCut[to] + hyphen;
    }

    /** Returns how much a line can shrink in all, in points. */
    double loss(int from, int to) {
        return boundaries.lossBefore[to] - boundaries.lossBefore[from] + boundaries.reserve[to];
    }

    /**
     * Measures a candidate line.
     *
     * @param wraps whether another line follows, so that it may end in a hyphen
     * @param justify whether to stretch it to the measure if it wraps
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

    /** Returns how much a step can shrink a line, in points. */
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

    /** The larger of the two, in em. */
    double widest() {
        return Math.max(extra, wordExtra) / em;
    }
}
