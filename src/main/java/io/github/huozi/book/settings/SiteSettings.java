package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What concerns the site alone. Immutable. */
public final class SiteSettings {

    private final Optional<String> address;
    private final List<String> others;

    private SiteSettings(Builder from) {
        address = from.address;
        others = from.others;
    }

    /** {@return a site of which nothing is known} */
    public static SiteSettings defaults() {
        return builder().build();
    }
    /**
     * {@return a site that no other tool publishes}
     *
     * @param address where it will be found
     */
    public static SiteSettings at(String address) {
        return builder().address(address).build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = address;
        builder.others = others;
        return builder;
    }

    /** {@return where it will be found, if that is known} */
    public Optional<String> address() {
        return address;
    }

    /** {@return where other tools publish the same book; a link to a page there is a link within the book} */
    public List<String> others() {
        return others;
    }

    /** {@return all addresses at which the book is} */
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

    /** Builds {@link SiteSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private Optional<String> address = Optional.empty();
        private List<String> others = List.of();

        private Builder() {}

        /**
         * Sets where it will be found.
         * @param address an {@code http} or {@code https} address
         * @return this builder
         */
        public Builder address(String address) {
            this.address = Optional.of(address).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets where other tools publish the same book.
         * @param others addresses
         * @return this builder
         */
        public Builder others(List<String> others) {
            this.others = List.copyOf(others);
            return this;
        }

        /** {@return what was put together} */
        public SiteSettings build() {
            return new SiteSettings(this);
        }
    }
}
