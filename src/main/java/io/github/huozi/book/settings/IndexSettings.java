package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index of the PDF. Immutable. */
public final class IndexSettings {

    /** The order of the Han entries of an index. */
    public enum Order {
        /** By pinyin. */
        PINYIN,
        /** By the number of strokes. */
        STROKE
    }

    /** Whether Latin entries precede or follow the Han ones of their group. */
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

    /** {@return an index by pinyin, with the terms marked in the text only} */
    public static IndexSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.terms = terms;
        builder.order = order;
        builder.latin = latin;
        return builder;
    }

    /** {@return terms to find in the text, and cross-references} */
    public List<Term> terms() {
        return terms;
    }

    /** {@return the order of Han entries} */
    public Order order() {
        return order;
    }

    /** {@return the place of Latin entries} */
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

    /** Builds {@link IndexSettings}. Not thread-safe. */
    public static final class Builder {

        private List<Term> terms = List.of();
        private Order order = Order.PINYIN;
        private Latin latin = Latin.BEFORE;

        private Builder() {}

        /**
         * Sets terms to find in the text, and cross-references.
         *
         * @param terms the terms in any order
         * @return this builder
         */
        public Builder terms(List<Term> terms) {
            this.terms = List.copyOf(terms);
            return this;
        }

        /**
         * Sets the order of Han entries.
         *
         * @param order the order
         * @return this builder
         */
        public Builder order(Order order) {
            this.order = order;
            return this;
        }

        /**
         * Sets the place of Latin entries.
         *
         * @param latin the place
         * @return this builder
         */
        public Builder latin(Latin latin) {
            this.latin = latin;
            return this;
        }

        /** {@return the settings} */
        public IndexSettings build() {
            return new IndexSettings(this);
        }
    }

    /** A term for the index. Immutable. */
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
         * {@return a term that is sorted by itself and refers to no other}
         *
         * @param term the entry; {@code !} separates its levels
         */
        public static Term of(String term) {
            return new Term(term, Optional.empty(), Optional.empty(), List.of());
        }

        /**
         * {@return a copy sorted by something else}
         *
         * @param text the sort key, such as its reading; blank for the term itself
         */
        public Term sortedBy(String text) {
            return new Term(term, Optional.of(text).filter(it -> !it.isBlank()), see, also);
        }

        /**
         * {@return a copy that only refers to another entry}
         *
         * @param entry the entry to see instead; blank for none
         */
        public Term see(String entry) {
            return new Term(term, sort, Optional.of(entry).filter(it -> !it.isBlank()), also);
        }

        /**
         * {@return a copy with further entries to see}
         *
         * @param entries all of them
         */
        public Term also(List<String> entries) {
            return new Term(term, sort, see, entries);
        }

        /** {@return the entry; {@code !} separates its levels} */
        public String term() {
            return term;
        }

        /** {@return its sort key, if not the term itself} */
        public Optional<String> sort() {
            return sort;
        }

        /** {@return the entry to see instead; empty if this one has its own places} */
        public Optional<String> see() {
            return see;
        }

        /** {@return further entries to see} */
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
