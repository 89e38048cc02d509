package io.github.huozi.typeset.space;

import io.github.huozi.typeset.Atoms;
import java.util.Arrays;

/**
 * The space between each atom and the next when both are on one line, and how much it may shrink and stretch. With
 * prefix sums over the boundaries, measuring any line takes two look-ups.
 */
public final class Boundaries {

    /** How a boundary takes part in the last resort of justification, equal space between characters. */
    static final byte RIGID = 0;

    public static final byte LOOSE = 1;
    /** A Western word space, which has already grown and takes a share of the rest only if that is large. */
    public static final byte WORD = 2;

    /** The natural space after each atom, in points, not counting the space inside cells. */
    public double[] white = new double[64];

    /** How much the space may shrink, and in which step; in points. */
    public double[] loss = new double[64];

    public Reduction[] step = new Reduction[64];

    /** How far word spaces and gaps may grow before anything else, in points. */
    public double[] gain = new double[64];

    public byte[] share = new byte[64];

    /** The start of each atom's cell if all were on one line, in points. */
    public double[] origin = new double[64];

    /** Whether the source's white space there is visible. */
    public boolean[] seen = new boolean[64];

    /** The cut before each atom when it begins a line, less the padding of its run; in points. */
    public double[] startCut = new double[64];

    /** The cut after each atom when it ends a line, less the padding of its run; in points. */
    public double[] endCut = new double[64];

    /** How much more it may shrink there. */
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

    /** Computes the prefix sums. */
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
