package io.github.huozi.typeset.line;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.breaking.Phrases;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Style;
import java.util.Arrays;

/**
 * Chooses the lines of a paragraph all at once: the cheapest path over its break points, as Knuth and Plass do, with
 * its own costs. A break point keeps the best path to it for each tightness of the line before it, so that neighbouring
 * lines can be made similar. Break points too far back for any line are dropped, which makes the time linear.
 *
 * <p>The first pass uses free breaks only, further passes, with more breaks and looser lines, run only if no path
 * exists, or none that avoids a last line of one character.
 */
final class LineChooser {

    private static final int LOOKS = 4;

    /** Every line has a cost, so that the shorter of two good paths wins. */
    private static final double LINE = 8;

    /** One more line of a title costs as much as a few breaks within words on the scale of {@link Phrases}. */
    private static final double TITLE_LINE = 150;

    /** The weight of phrase breaks in lines that are otherwise as full as possible. */
    private static final double PHRASE = 1.5;

    private static final double UNLIKE = 900;
    private static final double TWO_HYPHENS = 3000;
    private static final double SHORT_LAST = 15;
    private static final double RAGGED = 2e6;
    private static final double RAGGED_EM = 1e5;
    private static final double RUNT = 1e8;
    private static final double RUNT_NARROW = 1e6;
    private static final double OVERFULL = 1e11;
    /** In lines of fewer em than this, single characters at the end are hard to avoid. */
    private static final double NARROW = 5;

    /** One pass over the paragraph: which breaks it may use, how far it may stretch, and whether it must succeed. */
    private enum Pass {
        GOOD(Breaks.JOINT, 0.12, false),
        LOOSE(Breaks.STIFF, 0.25, false),
        RAGGED(Breaks.STIFF, 0.32, true),
        BROKEN(Breaks.INSIDE, 0.32, true),
        AT_ALL_COSTS(Breaks.NEVER, 0.32, true);

        private final byte tier;
        /** In em between characters. */
        private final double stretch;

        private final boolean ragged;

        Pass(byte tier, double stretch, boolean ragged) {
            this.tier = tier;
            this.stretch = stretch;
            this.ragged = ragged;
        }
    }

    private final Atoms atoms;
    private final Breaks breaks;
    private final Phrases phrases;
    private final Fit fit;

    /** The last atom of the line that ends at each break point; the first entry is the start, before all atoms. */
    private int[] ends = new int[64];

    private int points;
    private double[] cost = new double[64 * LOOKS];
    private int[] from = new int[64 * LOOKS];
    private int[] chosen = new int[16];

    private Pass taken = Pass.GOOD;
    private Style style = Style.of(1);
    private Measure measure = Measure.of(1);

    LineChooser(Atoms atoms, Breaks breaks, Phrases phrases, Fit fit) {
        this.atoms = atoms;
        this.breaks = breaks;
        this.phrases = phrases;
        this.fit = fit;
    }

    /**
     * Chooses the lines.
     *
     * @return the number of lines; {@link #end} returns where each ends
     */
    int choose(Style by, Measure to) {
        style = by;
        measure = to;
        fit.start(by);
        int lines = 0;
        for (Pass pass : Pass.values()) {
            collect(pass);
            taken = pass;
            boolean last = pass == Pass.AT_ALL_COSTS;
            if (run(pass)) {
                lines = trace();
                boolean runt = lines > 1 && runt(chosen[lines - 2] + 1);
                if (last || pass.ragged || !runt) {
                    return lines;
                }
            }
        }
        return lines;
    }

    /** Returns how far the chosen lines may be stretched, in em between characters. */
    double stretch() {
        return taken.stretch;
    }

    /** Returns the last atom of a line. */
    int end(int line) {
        return chosen[line];
    }

    private void collect(Pass pass) {
        points = 0;
        point(-1);
        for (int k = 0; k + 1 < atoms.count; k++) {
            if (breaks.tier[k] <= pass.tier) {
                point(k);
            }
        }
        point(atoms.count - 1);
        if (cost.length < points * LOOKS) {
            cost = new double[points * LOOKS * 2];
            from = new int[points * LOOKS * 2];
        }
        Arrays.fill(cost, 0, points * LOOKS, Double.POSITIVE_INFINITY);
        cost[Fit.DECENT] = 0;
    }

    private void point(int end) {
        if (points == ends.length) {
            ends = Arrays.copyOf(ends, points * 2);
        }
        ends[points++] = end;
    }

    private boolean run(Pass pass) {
        int first = 0;
        for (int to = 1; to < points; to++) {
            first = leaveBehind(first, to);
            boolean reached = false;
            for (int at = first; at < to; at++) {
                double line = line(at, to, pass);
                if (line == Double.NEGATIVE_INFINITY) {
                    if (at > 0) {
                        break;
                    }
                } else if (line < Double.POSITIVE_INFINITY) {
                    reached |= arrive(at, to, line);
                }
            }
            if (!reached && pass == Pass.AT_ALL_COSTS) {
                overfill(to);
            }
        }
        return least(points - 1) >= 0;
    }

    /** Returns the first point from which any line may still reach {@code to} or a later one. */
    private int leaveBehind(int first, int to) {
        double margin = 2 * style.em();
        int at = first;
        while (at < to - 1) {
            int start = ends[at] + 1;
            double least = fit.width(start, ends[to], false) - fit.loss(start, ends[to]);
            if (least - margin <= measure.line(at == 0 ? 0 : 1)) {
                break;
            }
            at++;
        }
        return at;
    }

    /**
     * Returns the cost of the line from one point to another, regardless of its neighbours.
     *
     * @return the cost; positive infinity if it is too long, negative infinity if it is too short, as are all later ones
     */
    private double line(int at, int to, Pass pass) {
        int start = ends[at] + 1;
        int end = ends[to];
        boolean last = to == points - 1;
        boolean justify = style.alignment() == Alignment.JUSTIFY;
        fit.measure(start, end, measure.line(at == 0 ? 0 : 1), !last, justify);
        if (fit.slack < 0 && (!fit.fits || (!justify && fit.slack < -1e-6))) {
            return Double.POSITIVE_INFINITY;
        }
        double break_ = last ? 0 : breaks.penalty[end];
        double total = break_ * break_ + (last && at > 0 ? lastLine(start, end) : 0);
        if (!justify) {
            return total + free(last, start, end);
        }
        if (!fit.fits || fit.widest() > pass.stretch) {
            if (!pass.ragged) {
                return fit.widest() > 2 * pass.stretch ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            fit.looks = Fit.GAPING;
            return total + RAGGED + RAGGED_EM * fit.slack / style.em();
        }
        double bad = LINE + fit.badness;
        return total + bad * bad;
    }

    /** Returns the cost of a line that is not justified: penalizes short lines, and in titles a break inside a phrase. */
    private double free(boolean last, int start, int end) {
        double em = fit.slack / style.em();
        return switch (style.alignment()) {
            case JUSTIFY, RAGGED -> last ? 0 : 50 + 20 * em * em;
            case PHRASED -> last ? 0 : 50 + 20 * em * em + PHRASE * phrases.avoid(end);
            case BALANCED -> TITLE_LINE + em * em + phrases.passed(start, end) + (last ? 0 : phrases.avoid(end));
        };
    }

    private double lastLine(int start, int end) {
        if (runt(start)) {
            return measure.rest() < NARROW * style.em() ? RUNT_NARROW : RUNT;
        }
        double width = fit.width(start, end, false);
        return width < 2 * style.em() ? (LINE + SHORT_LAST) * (LINE + SHORT_LAST) : 0;
    }

    /** Whether a last line that begins with an atom has a single character, not counting marks. */
    boolean runt(int start) {
        int characters = 0;
        for (int k = start; k < atoms.count; k++) {
            CharacterClass type = atoms.type[k];
            if (type == CharacterClass.OBJECT || type == CharacterClass.WESTERN_BOX) {
                return false;
            }
            boolean counts = type.han()
                    || type == CharacterClass.LETTER
                    || type == CharacterClass.DIGIT
                    || type == CharacterClass.SYMBOL;
            characters += counts ? 1 : 0;
            if (characters > 1) {
                return false;
            }
        }
        return characters == 1;
    }

    private boolean arrive(int at, int to, double line) {
        double best = Double.POSITIVE_INFINITY;
        int way = -1;
        for (int looks = 0; looks < LOOKS; looks++) {
            double sum = cost[at * LOOKS + looks];
            if (Math.abs(looks - fit.looks) > 1) {
                sum += UNLIKE;
            }
            if (sum < best) {
                best = sum;
                way = at * LOOKS + looks;
            }
        }
        if (way < 0) {
            return false;
        }
        boolean hyphens = at > 0 && breaks.hyphen[ends[at]] > 0 && to < points - 1 && breaks.hyphen[ends[to]] > 0;
        double sum = best + line + (hyphens ? TWO_HYPHENS : 0);
        int here = to * LOOKS + fit.looks;
        if (sum < cost[here]) {
            cost[here] = sum;
            from[here] = way;
        }
        return true;
    }

    /**
     * Handles the case that nothing fits: takes the nearest earlier break, which leaves the line longer than the measure.
     */
    private void overfill(int to) {
        int at = to - 1;
        while (least(at) < 0) {
            at--;
        }
        fit.measure(ends[at] + 1, ends[to], measure.line(at == 0 ? 0 : 1), to < points - 1, false);
        fit.looks = Fit.DECENT;
        double penalty = to == points - 1 ? 0 : breaks.penalty[ends[to]];
        arrive(at, to, OVERFULL + penalty * penalty);
    }

    /** Returns the tightness with which a point is reached at the least cost; negative if it cannot be reached. */
    private int least(int point) {
        int best = -1;
        for (int way = point * LOOKS; way < (point + 1) * LOOKS; way++) {
            if (cost[way] < Double.POSITIVE_INFINITY && (best < 0 || cost[way] < cost[best])) {
                best = way;
            }
        }
        return best;
    }

    private int trace() {
        int lines = 0;
        for (int way = least(points - 1); way >= LOOKS; way = from[way]) {
            lines++;
        }
        if (chosen.length < lines) {
            chosen = new int[lines * 2];
        }
        int line = lines;
        for (int way = least(points - 1); way >= LOOKS; way = from[way]) {
            chosen[--line] = ends[way / LOOKS];
        }
        return lines;
    }
}
