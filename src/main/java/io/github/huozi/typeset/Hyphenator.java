package io.github.huozi.typeset;

/** Where the words of one language may be parted. Implementations are immutable and safe for use by several threads. */
@FunctionalInterface
public interface Hyphenator {

    /** Parts no word. */
    Hyphenator NONE = word -> new int[0];

    /** Parts American English words, after the patterns of TeX; read from the artifact when first asked for. */
    static Hyphenator english() {
        return PatternHyphenator.English.INSTANCE;
    }

    /**
     * The places where a hyphen may stand.
     *
     * @param word letters only
     * @return ascending indexes into {@code word}; the part before an index ends the line with a hyphen
     */
    int[] points(String word);
}
