package io.github.huozi.account;

import io.github.huozi.account.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns two sequences of words. Follows both as long as they agree; at a difference, searches for the nearest eight words
 * that both have, in a growing window. Short stretches between are aligned word by word.
 * Not thread-safe.
 */
final class WordAlignment {

    private static final int GRAM = 8;
    private static final int FIRST_WINDOW = 64;
    private static final int GROWTH = 8;
    private static final long PRIME = 1_000_003;

    /** A gap with more pairs is not aligned. */
    private static final long MOST_PAIRS = 1_000_000;

    private final Words one;
    private final Words other;
    private final long[] ones;
    private final long[] others;
    private final List<Gap> gaps = new ArrayList<>();
    private long budget;

    /**
     * Words that one side has and the other has not.
     *
     * @param from the start in the first sequence
     * @param to the end in the first sequence
     * @param otherFrom the start in the second sequence
     * @param otherTo the end in the second sequence
     */
    record Gap(int from, int to, int otherFrom, int otherTo) {}

    private WordAlignment(Words one, Words other, long budget) {
        this.one = one;
        this.other = other;
        this.ones = grams(one);
        this.others = grams(other);
        this.budget = budget;
    }

    /**
     * Returns the gaps between two sequences.
     *
     * @param budget the maximum number of comparisons; equal sequences need none
     */
    static List<Gap> of(Words one, Words other, long budget) {
        WordAlignment alignment = new WordAlignment(one, other, budget);
        alignment.follow();
        return alignment.gaps;
    }

    private static long[] grams(Words words) {
        long[] grams = new long[words.size()];
        long power = 1;
        for (int k = 0; k < GRAM; k++) {
            power *= PRIME;
        }
        long hash = 0;
        for (int at = words.size() + GRAM - 1; at >= 0; at--) {
            // Backwards, so that each gram at the end is padded with values that nothing else has.
            long leaving = at + GRAM < words.size() + GRAM ? value(words, at + GRAM) : 0;
            hash = hash * PRIME + value(words, at) - leaving * power;
            if (at < grams.length) {
                grams[at] = hash;
            }
        }
        return grams;
    }

    private static long value(Words words, int at) {
        return at < words.size() ? words.sign(at) + 1L : at - words.size() - GRAM - 1L;
    }

    private void follow() {
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.sign(i) == other.sign(j)) {
                i++;
                j++;
                continue;
            }
            int[] next = meeting(i, j);
            lookInto(i, next[0], j, next[1]);
            i = next[0];
            j = next[1];
        }
    }

    /** Finds where both sides agree again. */
    private int[] meeting(int i, int j) {
        for (int window = FIRST_WINDOW; ; window *= GROWTH) {
            int end = Math.min(one.size(), i + window);
            int otherEnd = Math.min(other.size(), j + window);
            int[] found = nearest(i, end, j, otherEnd);
            budget -= end - i + otherEnd - j;
            boolean whole = end == one.size() && otherEnd == other.size();
            if (found.length > 0 && (whole || found[0] - i + found[1] - j <= window)) {
                return found;
            }
            if (whole || budget < 0) {
                return new int[] {one.size(), other.size()};
            }
        }
    }

    /** Returns the nearest equal grams; empty when there are none. */
    private int[] nearest(int i, int end, int j, int otherEnd) {
        int size = Integer.highestOneBit(Math.max(16, otherEnd - j)) * 4;
        int[] table = new int[size];
        Arrays.fill(table, -1);
        for (int y = otherEnd - 1; y >= j; y--) {
            int slot = slot(others[y], size);
            while (table[slot] >= 0 && others[table[slot]] != others[y]) {
                slot = (slot + 1) & (size - 1);
            }
            table[slot] = y;
        }
        int best = Integer.MAX_VALUE;
        int[] found = {};
        for (int x = i; x < end && x - i < best; x++) {
            int slot = slot(ones[x], size);
            while (table[slot] >= 0 && others[table[slot]] != ones[x]) {
                slot = (slot + 1) & (size - 1);
            }
            int y = table[slot];
            if (y >= 0 && x - i + y - j < best) {
                best = x - i + y - j;
                found = new int[] {x, y};
            }
        }
        return found;
    }

    private static int slot(long gram, int size) {
        long mixed = gram * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }

    /** Aligns the words of a gap. */
    private void lookInto(int from, int to, int otherFrom, int otherTo) {
        long pairs = (long) (to - from) * (otherTo - otherFrom);
        if (pairs == 0 || pairs > MOST_PAIRS) {
            gaps.add(new Gap(from, to, otherFrom, otherTo));
            return;
        }
        budget -= pairs / 8;
        int[][] best = best(from, to, otherFrom, otherTo);
        int x = from;
        int y = otherFrom;
        int gapX = x;
        int gapY = y;
        while (x < to && y < otherTo) {
            boolean equal = one.sign(x) == other.sign(y);
            int here = best[x - from][y - otherFrom];
            if (equal && here == best[x - from + 1][y - otherFrom + 1] + 1) {
                close(gapX, x, gapY, y);
                x++;
                y++;
                gapX = x;
                gapY = y;
            } else if (here == best[x - from + 1][y - otherFrom]) {
                x++;
            } else {
                y++;
            }
        }
        close(gapX, to, gapY, otherTo);
    }

    private void close(int from, int to, int otherFrom, int otherTo) {
        if (to > from || otherTo > otherFrom) {
            gaps.add(new Gap(from, to, otherFrom, otherTo));
        }
    }

    private int[][] best(int from, int to, int otherFrom, int otherTo) {
        int[][] best = new int[to - from + 1][otherTo - otherFrom + 1];
        for (int x = to - 1; x >= from; x--) {
            int[] row = best[x - from];
            int[] next = best[x - from + 1];
            for (int y = otherTo - 1; y >= otherFrom; y--) {
                int skip = Math.max(next[y - otherFrom], row[y - otherFrom + 1]);
                int take = one.sign(x) == other.sign(y) ? next[y - otherFrom + 1] + 1 : 0;
                row[y - otherFrom] = Math.max(skip, take);
            }
        }
        return best;
    }
}
