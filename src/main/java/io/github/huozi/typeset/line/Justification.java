package io.github.huozi.typeset.line;

import io.github.huozi.typeset.space.Boundaries;
import io.github.huozi.typeset.space.Reduction;
import java.util.Arrays;

/** Distributes the white space of a chosen line, so that the line is as long as {@link Fit} found possible. */
final class Justification {

    private final Boundaries boundaries;
    private final Fit fit;

    /** The white space between each atom and the next in the line, in points. */
    double[] white = new double[64];

    /** How much a mark at the line's end shrinks beyond its regular cut, in points. */
    double endLoss;

    Justification(Boundaries boundaries, Fit fit) {
        this.boundaries = boundaries;
        this.fit = fit;
    }

    /** Sets the line that {@link Fit} has just measured; one that is not adjusted keeps its natural widths. */
    void set(int from, int to, boolean adjust) {
        if (white.length <= to) {
            white = Arrays.copyOf(white, Math.max(to + 1, white.length * 2));
        }
        System.arraycopy(boundaries.white, from, white, from, to - from);
        endLoss = 0;
        if (adjust && fit.slack < 0) {
            reduce(from, to);
        } else if (adjust && fit.badness > 0) {
            expand(from, to);
        }
    }

    private void reduce(int from, int to) {
        double need = -fit.slack;
        for (Reduction step : Reduction.ORDER) {
            double has = fit.has(step, from, to);
            if (has <= 0 || need <= 0) {
                continue;
            }
            double part = Math.min(1, need / has);
            need -= part * has;
            for (int k = from; k < to; k++) {
                if (boundaries.step[k] == step && boundaries.loss[k] > 0) {
                    white[k] -= part * boundaries.loss[k];
                }
            }
            if (step == Reduction.LINE_END) {
                endLoss = part * boundaries.reserve[to];
            }
        }
    }

    /** Word spaces first, then the gap between Han and Western, then equal white wherever it is allowed. */
    private void expand(int from, int to) {
        double words = boundaries.wordGainBefore[to] - boundaries.wordGainBefore[from];
        double gaps = boundaries.gapGainBefore[to] - boundaries.gapGainBefore[from];
        double wordPart = words > 0 ? Math.min(1, fit.slack / words) : 0;
        double gapPart = gaps > 0 ? Math.max(0, Math.min(1, (fit.slack - words) / gaps)) : 0;
        for (int k = from; k < to; k++) {
            byte share = boundaries.share[k];
            double part = share == Boundaries.WORD ? wordPart : gapPart;
            if (boundaries.gain[k] > 0) {
                white[k] += part * boundaries.gain[k];
            }
            if (share == Boundaries.LOOSE) {
                white[k] += fit.extra;
            } else if (share == Boundaries.WORD) {
                white[k] += fit.wordExtra;
            }
        }
    }
}
