package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The facts about the printed book on the copyright page that are not in the metadata. Immutable. */
public final class Imprint {

    /** An empty imprint. */
    public static final Imprint NONE = builder().build();

    private final Optional<String> cip;
    private final List<String> editors;
    private final OptionalInt printing;
    private final Optional<String> price;
    private final Map<String, String> facts;

    private Imprint(Builder from) {
        cip = from.cip;
        editors = from.editors;
        printing = from.printing;
        price = from.price;
        facts = from.facts;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.cip = cip;
        builder.editors = editors;
        builder.printing = printing;
        builder.price = price;
        builder.facts = facts;
        return builder;
    }

    /** {@return the block of the cataloguing in publication data, set verbatim} */
    public Optional<String> cip() {
        return cip;
    }

    /** {@return the editors in charge at the publisher (责任编辑)} */
    public List<String> editors() {
        return editors;
    }

    /** {@return the number of the printing of this edition} */
    public OptionalInt printing() {
        return printing;
    }

    /** {@return the price} */
    public Optional<String> price() {
        return price;
    }

    /** {@return further lines, each a name with a value} */
    public Map<String, String> facts() {
        return facts;
    }

    private List<Object> state() {
        return List.of(cip, editors, printing, price, facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Imprint that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Imprint" + state();
    }

    /** Builds {@link Imprint}. Not thread-safe. */
    public static final class Builder {

        private Optional<String> cip = Optional.empty();
        private List<String> editors = List.of();
        private OptionalInt printing = OptionalInt.empty();
        private Optional<String> price = Optional.empty();
        private Map<String, String> facts = Map.of();

        private Builder() {}

        /**
         * Sets the block of the cataloguing in publication data, set verbatim.
         *
         * @param cip its lines
         * @return this builder
         */
        public Builder cip(String cip) {
            this.cip = Optional.of(cip).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the editors in charge at the publisher (责任编辑).
         *
         * @param editors their names
         * @return this builder
         */
        public Builder editors(List<String> editors) {
            this.editors = List.copyOf(editors);
            return this;
        }

        /**
         * Sets the number of the printing of this edition.
         *
         * @param printing the number, counted from 1
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder printing(int printing) {
            if (printing < 1) {
                throw new IllegalArgumentException("a printing is counted from 1: " + printing);
            }
            this.printing = OptionalInt.of(printing);
            return this;
        }

        /**
         * Sets the price.
         *
         * @param price the price as printed
         * @return this builder
         */
        public Builder price(String price) {
            this.price = Optional.of(price).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets further lines, each a name with a value.
         *
         * @param facts the values by name, in order
         * @return this builder
         */
        public Builder facts(Map<String, String> facts) {
            this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            return this;
        }

        /** {@return the imprint} */
        public Imprint build() {
            return new Imprint(this);
        }
    }
}
