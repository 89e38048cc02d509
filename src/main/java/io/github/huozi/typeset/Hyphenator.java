package io.github.huozi.typeset;

/** Finds where the words of one language may be hyphenated. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Hyphenator {

    /** Hyphenates nothing. */
    Hyphenator NONE = word -> new int[0];

    /** Hyphenates American English with TeX's patterns, which are loaded on first use. */
    static Hyphenator english() {
        return PatternHyphenator.English.INSTANCE;
    }

    /**
     * Returns the places where a hyphen may go.
     *
     * @param word the word, letters only
     * @return ascending indexes into {@code word}; the part before an index ends the line with a hyphen
     */
    int[] points(String word);
}
