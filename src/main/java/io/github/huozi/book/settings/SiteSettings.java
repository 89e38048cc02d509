package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings of the site only. Immutable. */
public final class SiteSettings {

    private final Optional<String> address;
    private final List<String> others;

    private SiteSettings(Builder from) {
        address = from.address;
        others = from.others;
    }

    /** {@return a site without an address} */
    public static SiteSettings defaults() {
        return builder().build();
    }
    /**
     * {@return a site that no other tool publishes}
     *
     * @param address its address
     */
    public static SiteSettings at(String address) {
        return builder().address(address).build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = address;
        builder.others = others;
        return builder;
    }

    /** {@return its address, if known} */
    public Optional<String> address() {
        return address;
    }

    /**
     * {@return the addresses at which other tools publish the same book; a link to a page there becomes a link within the book}
     */
    public List<String> others() {
        return others;
    }

    /** {@return all addresses of the book} */
    public List<String> addresses() {
        return Stream.concat(address.stream(), others.stream()).toList();
    }

    private List<Object> state() {
        return List.of(address, others);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "SiteSettings" + state();
    }

    /** Builds {@link SiteSettings}. Not thread-safe. */
    public static final class Builder {

        private Optional<String> address = Optional.empty();
        private List<String> others = List.of();

        private Builder() {}

        /**
         * Sets its address.
         *
         * @param address an {@code http} or {@code https} address
         * @return this builder
         */
        public Builder address(String address) {
            this.address = Optional.of(address).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the addresses at which other tools publish the same book.
         *
         * @param others the addresses
         * @return this builder
         */
        public Builder others(List<String> others) {
            this.others = List.copyOf(others);
            return this;
        }

        /** {@return the settings} */
        public SiteSettings build() {
            return new SiteSettings(this);
        }
    }
}
