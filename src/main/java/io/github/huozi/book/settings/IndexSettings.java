package io.github.huozi.book.settings;

import java.util.List;

/**
 * The index of the PDF.
 *
 * @param terms words that are found in the text, and references
 * @param order how Han entries follow each other
 * @param latin where Latin entries stand
 */
public record IndexSettings(List<Term> terms, Order order, Latin latin) {
    /**
     * A word for the index.
     *
     * @param term the entry as {@link IndexEntry#parse} reads it
     * @param sort what it is sorted by; empty for itself
     * @param see the entry to look at instead; empty when it has places of its own
     * @param also further entries to look at
     */
    public record Term(String term, String sort, String see, List<String> also) {

        public Term {
            also = List.copyOf(also);
        }
    }

    /** How the Han entries of an index follow each other. */
    public enum Order {
        PINYIN,
        STROKE
    }

    /** Whether Latin entries stand before or after the Han ones of their group. */
    public enum Latin {
        BEFORE,
        AFTER
    }

    /** By pinyin, of what is marked in the text alone. */
    public static final IndexSettings USUAL = new IndexSettings(List.of(), Order.PINYIN, Latin.BEFORE);

    public IndexSettings {
        terms = List.copyOf(terms);
    }
}
