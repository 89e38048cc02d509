package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the copyright page says of the printed book beside what the metadata says. Immutable. */
public final class Imprint {

    /** Nothing is said. */
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

    /** {@return a builder that begins with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.cip = cip;
        builder.editors = editors;
        builder.printing = printing;
        builder.price = price;
        builder.facts = facts;
        return builder;
    }

    /** {@return the block of the cataloguing in publication data, set as it is} */
    public Optional<String> cip() {
        return cip;
    }

    /** {@return those who answer for it at the publisher (责任编辑)} */
    public List<String> editors() {
        return editors;
    }

    /** {@return which printing of the edition it is} */
    public OptionalInt printing() {
        return printing;
    }

    /** {@return the price} */
    public Optional<String> price() {
        return price;
    }

    /** {@return further lines, each a name and what is said of it} */
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

    /** Builds {@link Imprint}. Not safe for use by several threads. */
    public static final class Builder {

        private Optional<String> cip = Optional.empty();
        private List<String> editors = List.of();
        private OptionalInt printing = OptionalInt.empty();
        private Optional<String> price = Optional.empty();
        private Map<String, String> facts = Map.of();

        private Builder() {}

        /**
         * Sets the block of the cataloguing in publication data, set as it is.
         * @param cip its lines
         * @return this builder
         */
        public Builder cip(String cip) {
            this.cip = Optional.of(cip).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets those who answer for it at the publisher (责任编辑).
         * @param editors names
         * @return this builder
         */
        public Builder editors(List<String> editors) {
            this.editors = List.copyOf(editors);
            return this;
        }

        /**
         * Sets which printing of the edition it is.
         * @param printing counted from 1
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
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
         * @param price as printed
         * @return this builder
         */
        public Builder price(String price) {
            this.price = Optional.of(price).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets further lines, each a name and what is said of it.
         * @param facts what is said, by name, in order
         * @return this builder
         */
        public Builder facts(Map<String, String> facts) {
            this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            return this;
        }

        /** {@return what was put together} */
        public Imprint build() {
            return new Imprint(this);
        }
    }
}
