package io.github.huozi.config.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was most likely meant. */
public final class Nearest {

    /** Comparison takes time proportional to the product of the lengths; longer words are not misspelled by accident. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * Returns the most similar word.
     *
     * @return the word; empty if none differs in less than two fifths of its letters
     */
    public static Optional<String> to(String word, Collection<String> words) {
        String plain = plain(word);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(other -> distance(plain, plain(other)) * 5
                        <= Math.max(plain.length(), plain(other).length()) * 2)
                .min(Comparator.<String>comparingInt(other -> distance(plain, plain(other)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Ignores case, hyphens and underscores, which vary the most. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Returns the number of letters inserted, deleted, replaced or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
