package io.github.huozi.typeset.space;

import io.github.huozi.typeset.Atoms;
import java.util.Arrays;

/**
 * What stands between each atom and the next when both are on one line: white of its own, what that may lose, what it may
 * gain. Sums over all boundaries before an atom make the measures of any line a matter of two look-ups.
 */
public final class Boundaries {

    /** What a boundary is to the last resort of justification, equal white between characters. */
    static final byte RIGID = 0;

    public static final byte LOOSE = 1;
    /** A Western word space, which has grown before and takes its part of what is left only when that is much. */
    public static final byte WORD = 2;

    /** White after each atom in its natural state, in points; what cells contain is not in it. */
    public double[] white = new double[64];

    /** What the white may lose, and in which step; in points. */
    public double[] loss = new double[64];

    public Reduction[] step = new Reduction[64];

    /** How far word spaces and gaps may grow before all else, in points. */
    public double[] gain = new double[64];

    public byte[] share = new byte[64];

    /** Where each atom's cell begins if all were one line, in points. */
    public double[] origin = new double[64];

    /** Whether the white space that the source has there is seen. */
    public boolean[] seen = new boolean[64];

    /** What each atom loses in front when it begins a line, less the padding of its run; in points. */
    public double[] startCut = new double[64];

    /** What each atom loses behind when it ends a line, less the padding of its run; in points. */
    public double[] endCut = new double[64];

    /** What more it may lose there. */
    public double[] reserve = new double[64];

    /** Sums of {@code loss} before an atom: of all steps, and of each. */
    public double[] lossBefore = new double[64];

    public final double[][] stepBefore = new double[Reduction.ORDER.length][64];
    public double[] wordGainBefore = new double[64];
    public double[] gapGainBefore = new double[64];
    public int[] looseBefore = new int[64];
    public int[] wordsBefore = new int[64];

    void room(int count) {
        if (white.length >= count) {
            return;
        }
        int more = Math.max(count, white.length * 2);
        white = Arrays.copyOf(white, more);
        loss = Arrays.copyOf(loss, more);
        step = Arrays.copyOf(step, more);
        gain = Arrays.copyOf(gain, more);
        share = Arrays.copyOf(share, more);
        seen = Arrays.copyOf(seen, more);
        startCut = Arrays.copyOf(startCut, more);
        endCut = Arrays.copyOf(endCut, more);
        reserve = Arrays.copyOf(reserve, more);
        origin = Arrays.copyOf(origin, more);
        lossBefore = Arrays.copyOf(lossBefore, more);
        for (int s = 0; s < stepBefore.length; s++) {
            stepBefore[s] = Arrays.copyOf(stepBefore[s], more);
        }
        wordGainBefore = Arrays.copyOf(wordGainBefore, more);
        gapGainBefore = Arrays.copyOf(gapGainBefore, more);
        looseBefore = Arrays.copyOf(looseBefore, more);
        wordsBefore = Arrays.copyOf(wordsBefore, more);
    }

    /** Sums up what stands in the boundaries. */
    void sum(Atoms atoms) {
        for (double[] sums : stepBefore) {
            sums[0] = 0;
        }
        for (int k = 0; k + 1 < atoms.count; k++) {
            origin[k + 1] = origin[k] + atoms.cell[k] + white[k];
            lossBefore[k + 1] = lossBefore[k] + loss[k];
            for (int s = 0; s < stepBefore.length; s++) {
                stepBefore[s][k + 1] = stepBefore[s][k];
            }
            if (loss[k] > 0) {
                stepBefore[step[k].index][k + 1] += loss[k];
            }
            boolean word = share[k] == WORD;
            wordGainBefore[k + 1] = wordGainBefore[k] + (word ? gain[k] : 0);
            gapGainBefore[k + 1] = gapGainBefore[k] + (word ? 0 : gain[k]);
            looseBefore[k + 1] = looseBefore[k] + (share[k] == LOOSE ? 1 : 0);
            wordsBefore[k + 1] = wordsBefore[k] + (word ? 1 : 0);
        }
    }
}
