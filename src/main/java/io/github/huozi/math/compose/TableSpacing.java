package io.github.huozi.math.compose;

import io.github.huozi.math.tree.TableKind;

/**
 * The distances between the rows of a table, in em.
 *
 * @param height the minimum height of each row
 * @param depth the minimum depth of each row
 * @param baselines the distance between baselines, unless rows would come closer than {@code limit}
 * @param limit the minimum gap between two rows; TeX's {@code \lineskiplimit}
 * @param gap the gap between two rows that would come closer; TeX's {@code \lineskip}
 */
record TableSpacing(double height, double depth, double baselines, double limit, double gap) {

    /** LaTeX's strut: 0.7 and 0.3 of 12 pt. */
    private static final double STRUT_HEIGHT = 0.84;

    private static final double STRUT_DEPTH = 0.36;

    /** LaTeX's array: rows of struts that touch. */
    private static final TableSpacing ARRAY = new TableSpacing(STRUT_HEIGHT, STRUT_DEPTH, 0, 0, 0);

    /** LaTeX's array with {@code \arraystretch} of 1.2. */
    private static final TableSpacing CASES = new TableSpacing(1.2 * STRUT_HEIGHT, 1.2 * STRUT_DEPTH, 0, 0, 0);

    /** amsmath's aligned: 12 pt and {@code \jot} of 3 pt. */
    private static final TableSpacing ALIGNED = new TableSpacing(STRUT_HEIGHT, STRUT_DEPTH, 1.5, 0.3, 0.4);

    private static final TableSpacing SMALL = new TableSpacing(0, 0, 0.6, 0.15, 0.15);

    private static final TableSpacing STACK = new TableSpacing(0, 0, 0.8, 0.15, 0.15);

    static TableSpacing of(TableKind kind) {
        return switch (kind) {
            case ARRAY -> ARRAY;
            case SMALL -> SMALL;
            case CASES, DISPLAY_CASES -> CASES;
            case ALIGNED, GATHERED -> ALIGNED;
            case STACK -> STACK;
        };
    }

    /** Returns the distance from the baseline of a row to that of the next. */
    double distance(double depthAbove, double heightBelow) {
        double room = baselines - depthAbove - heightBelow;
        return room < limit - 1e-9 ? depthAbove + heightBelow + gap : baselines;
    }
}
