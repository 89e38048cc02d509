package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index of the PDF. Immutable. */
public final class IndexSettings {

    /** How the Han entries of an index follow each other. */
    public enum Order {
        /** By their readings. */
        PINYIN,
        /** By the number of strokes. */
        STROKE
    }

    /** Whether Latin entries stand before or after the Han ones of their group. */
    public enum Latin {
        /** Before. */
        BEFORE,
        /** After. */
        AFTER
    }

    private final List<Term> terms;
    private final Order order;
    private final Latin latin;

    private IndexSettings(Builder from) {
        terms = from.terms;
        order = from.order;
        latin = from.latin;
    }

    /** {@return an index by pinyin, of what is marked in the text alone} */
    public static IndexSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.terms = terms;
        builder.order = order;
        builder.latin = latin;
        return builder;
    }

    /** {@return words that are found in the text, and references} */
    public List<Term> terms() {
        return terms;
    }

    /** {@return how Han entries follow each other} */
    public Order order() {
        return order;
    }

    /** {@return where Latin entries stand} */
    public Latin latin() {
        return latin;
    }

    private List<Object> state() {
        return List.of(terms, order, latin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "IndexSettings" + state();
    }

    /** Builds {@link IndexSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private List<Term> terms = List.of();
        private Order order = Order.PINYIN;
        private Latin latin = Latin.BEFORE;

        private Builder() {}

        /**
         * Sets words that are found in the text, and references.
         * @param terms in any order
         * @return this builder
         */
        public Builder terms(List<Term> terms) {
            this.terms = List.copyOf(terms);
            return this;
        }

        /**
         * Sets how Han entries follow each other.
         * @param order how they do
         * @return this builder
         */
        public Builder order(Order order) {
            this.order = order;
            return this;
        }

        /**
         * Sets where Latin entries stand.
         * @param latin where they do
         * @return this builder
         */
        public Builder latin(Latin latin) {
            this.latin = latin;
            return this;
        }

        /** {@return what was put together} */
        public IndexSettings build() {
            return new IndexSettings(this);
        }
    }

    /**
     * A word for the index. Immutable.
     */
    public static final class Term {

        private final String term;
        private final Optional<String> sort;
        private final Optional<String> see;
        private final List<String> also;

        private Term(String term, Optional<String> sort, Optional<String> see, List<String> also) {
            this.term = term;
            this.sort = sort;
            this.see = see;
            this.also = List.copyOf(also);
        }

        /**
         * {@return a word that is sorted by itself and refers to no other}
         *
         * @param term the entry; {@code !} parts it from the one above it
         */
        public static Term of(String term) {
            return new Term(term, Optional.empty(), Optional.empty(), List.of());
        }

        /**
         * {@return the same, sorted by something else}
         *
         * @param text such as its reading; blank for itself
         */
        public Term sortedBy(String text) {
            return new Term(term, Optional.of(text).filter(it -> !it.isBlank()), see, also);
        }

        /**
         * {@return the same without places of its own}
         *
         * @param entry to look at instead; blank for none
         */
        public Term see(String entry) {
            return new Term(term, sort, Optional.of(entry).filter(it -> !it.isBlank()), also);
        }

        /**
         * {@return the same with further entries to look at}
         *
         * @param entries all of them
         */
        public Term also(List<String> entries) {
            return new Term(term, sort, see, entries);
        }

        /** {@return the entry; {@code !} parts it from the one above it} */
        public String term() {
            return term;
        }

        /** {@return what it is sorted by, if not by itself} */
        public Optional<String> sort() {
            return sort;
        }

        /** {@return the entry to look at instead; none when it has places of its own} */
        public Optional<String> see() {
            return see;
        }

        /** {@return further entries to look at} */
        public List<String> also() {
            return also;
        }

        private List<Object> state() {
            return List.of(term, sort, see, also);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Term that && state().equals(that.state());
        }

        @Override
        public int hashCode() {
            return state().hashCode();
        }

        @Override
        public String toString() {
            return term;
        }
    }
}
