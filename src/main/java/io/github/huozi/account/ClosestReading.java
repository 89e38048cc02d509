package io.github.huozi.account;

import io.github.huozi.account.WordAlignment.Gap;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligns a stretch of both sides again, including optional words. Where words are repeated, an alignment of required words may
 * put a gap next to the optional words that explain it; this one puts it exactly there. Not thread-safe.
 */
final class ClosestReading {

    /** A longer stretch is not aligned again. */
    private static final long MOST_PAIRS = 4_000_000;

    /** The distance that a stretch extends before and after its gaps. */
    private static final int AROUND = 60;

    private static final int LOST = 10;
    /** Text that the book shows for a reference has a small cost, so that no more of it is used than necessary. */
    private static final int REFERRED = 1;

    private final FlowSide ours;
    private final FlowSide theirs;
    private final int from;
    private final int otherFrom;
    private final int start;
    private final int otherStart;
    private final int[][] costs;
    private final List<Gap> gaps = new ArrayList<>();
    private int required;
    private int otherRequired;
    private Gap open;

    private ClosestReading(FlowSide ours, FlowSide theirs, Gap stretch) {
        this.ours = ours;
        this.theirs = theirs;
        this.from = stretch.from();
        this.otherFrom = stretch.otherFrom();
        this.start = ours.start(stretch.from());
        this.otherStart = theirs.start(stretch.otherFrom());
        this.costs = costs(ours.end(stretch.to()), theirs.end(stretch.otherTo()));
        this.required = from;
        this.otherRequired = otherFrom;
        this.open = new Gap(from, from, otherFrom, otherFrom);
    }

    /**
     * Returns the gaps of a stretch, in order; the same gaps when it is too long.
     *
     * @param some consecutive gaps
     * @param before the last gap before them, or one that ends at the beginning
     * @param after the first gap after them, or one that begins at the end
     */
    static List<Gap> of(FlowSide ours, FlowSide theirs, List<Gap> some, Gap before, Gap after) {
        Gap first = some.get(0);
        Gap last = some.get(some.size() - 1);
        int sooner = Math.min(AROUND, first.from() - before.to());
        int later = Math.min(AROUND, after.from() - last.to());
        Gap stretch =
                new Gap(first.from() - sooner, last.to() + later, first.otherFrom() - sooner, last.otherTo() + later);
        long pairs = (long) (ours.end(stretch.to()) - ours.start(stretch.from()) + 1)
                * (theirs.end(stretch.otherTo()) - theirs.start(stretch.otherFrom()) + 1);
        return pairs > MOST_PAIRS ? some : new ClosestReading(ours, theirs, stretch).follow();
    }

    private static boolean isWanted(Words all, int at) {
        return !all.isOptional(at);
    }

    /** Computes the cost of aligning the rest from each pair of positions. */
    private int[][] costs(int end, int otherEnd) {
        Words all = ours.all();
        Words others = theirs.all();
        int[][] least = new int[end - start + 1][otherEnd - otherStart + 1];
        for (int x = end; x >= start; x--) {
            int[] row = least[x - start];
            for (int y = otherEnd; y >= otherStart; y--) {
                int best = x == end && y == otherEnd ? 0 : Integer.MAX_VALUE;
                if (x < end) {
                    best = Math.min(best, least[x - start + 1][y - otherStart] + skip(all, x));
                }
                if (y < otherEnd) {
                    best = Math.min(best, row[y - otherStart + 1] + skip(x, end, y));
                }
                if (x < end && y < otherEnd && all.sign(x) == others.sign(y)) {
                    best = Math.min(best, least[x - start + 1][y - otherStart + 1] + take(x, y));
                }
                row[y - otherStart] = best;
            }
        }
        return least;
    }

    private static int skip(Words words, int at) {
        return isWanted(words, at) ? LOST : 0;
    }

    private int skip(int x, int end, int y) {
        boolean refers = x < end && ours.all().sign(x) == Signs.REFERENCE;
        return refers ? Math.min(REFERRED, skip(theirs.all(), y)) : skip(theirs.all(), y);
    }

    private int take(int x, int y) {
        return isWanted(ours.all(), x) == isWanted(theirs.all(), y) ? 0 : 1;
    }

    private List<Gap> follow() {
        int x = 0;
        int y = 0;
        int end = costs.length - 1;
        int otherEnd = costs[0].length - 1;
        while (x < end || y < otherEnd) {
            boolean equal = x < end
                    && y < otherEnd
                    && ours.all().sign(start + x) == theirs.all().sign(otherStart + y);
            if (equal && costs[x][y] == costs[x + 1][y + 1] + take(start + x, otherStart + y)) {
                pass(isWanted(ours.all(), start + x), isWanted(theirs.all(), otherStart + y));
                x++;
                y++;
            } else if (x < end && costs[x][y] == costs[x + 1][y] + skip(ours.all(), start + x)) {
                pass(isWanted(ours.all(), start + x), false);
                x++;
            } else {
                pass(false, isWanted(theirs.all(), otherStart + y));
                y++;
            }
        }
        close();
        return gaps;
    }

    private void pass(boolean wanted, boolean otherWanted) {
        if (wanted && otherWanted) {
            close();
            required++;
            otherRequired++;
            open = new Gap(required, required, otherRequired, otherRequired);
            return;
        }
        required += wanted ? 1 : 0;
        otherRequired += otherWanted ? 1 : 0;
    }

    private void close() {
        if (required > open.from() || otherRequired > open.otherFrom()) {
            gaps.add(new Gap(open.from(), required, open.otherFrom(), otherRequired));
        }
    }
}
