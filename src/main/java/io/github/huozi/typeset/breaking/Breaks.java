package io.github.huozi.typeset.breaking;

import io.github.huozi.typeset.line.Fit;
import java.util.Arrays;

/** Where lines may end: the penalty, kind and hyphen for the boundary after each atom. */
public final class Breaks {

    /** A reader sees nothing odd. */
    public static final byte FREE = 0;
    /** A joint of an address, of a long identifier, of a hyphenated word. */
    public static final byte JOINT = 1;
    /** A joint of a short identifier: only where the line would otherwise be bad. */
    public static final byte STIFF = 2;
    /** Inside a word: only where it is longer than the measure. */
    public static final byte INSIDE = 3;
    /** Against the rules: only where nothing else is possible. */
    public static final byte NEVER = 4;

    public byte[] tier = new byte[64];

    /** The penalty of each break, on the scale of {@link Fit#badness}. */
    public double[] penalty = new double[64];

    /** The width of the hyphen that a break adds, in points; 0 for none. */
    public double[] hyphen = new double[64];

    void room(int count) {
        if (tier.length < count) {
            int more = Math.max(count, tier.length * 2);
            tier = Arrays.copyOf(tier, more);
            penalty = Arrays.copyOf(penalty, more);
            hyphen = Arrays.copyOf(hyphen, more);
        }
    }

    void set(int k, byte how, double avoid) {
        tier[k] = how;
        penalty[k] = avoid;
        hyphen[k] = 0;
    }
}
