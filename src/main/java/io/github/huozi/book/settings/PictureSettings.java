package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How pictures are kept. Immutable. */
public final class PictureSettings {

    /** What becomes of the badges of a repository. */
    public enum Badges {
        /** They are left out, and counted. */
        DROP,
        /** They are pictures like any other. */
        KEEP
    }

    private final int density;
    private final List<String> hosts;
    private final Map<String, String> standIns;
    private final Badges badges;

    private PictureSettings(Builder from) {
        density = from.density;
        hosts = from.hosts;
        standIns = from.standIns;
        badges = from.badges;
    }

    /** {@return 300 pixels an inch, and any host if the book asks for what is on other servers} */
    public static PictureSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.density = density;
        builder.hosts = hosts;
        builder.standIns = standIns;
        builder.badges = badges;
        return builder;
    }

    /** {@return the pixels for each inch of the printed page; what has many more is scaled down to it} */
    public int density() {
        return density;
    }

    /** {@return the only hosts that pictures are fetched from, with all below them; empty for any} */
    public List<String> hosts() {
        return hosts;
    }

    /** {@return paths in the book's folder, by the address on another server that each stands in for} */
    public Map<String, String> standIns() {
        return standIns;
    }

    /** {@return what becomes of the badges of a repository: pictures that say how its build went, and the like} */
    public Badges badges() {
        return badges;
    }

    private List<Object> state() {
        return List.of(density, hosts, standIns, badges);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "PictureSettings" + state();
    }

    /** Builds {@link PictureSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private int density = 300;
        private List<String> hosts = List.of();
        private Map<String, String> standIns = Map.of();
        private Badges badges = Badges.DROP;

        private Builder() {}

        /**
         * Sets the pixels for each inch of the printed page.
         * @param density pixels an inch
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder density(int density) {
            if (density < 1) {
                throw new IllegalArgumentException("a density is counted from 1: " + density);
            }
            this.density = density;
            return this;
        }

        /**
         * Sets the only hosts that pictures are fetched from, with all below them.
         * @param hosts names of hosts
         * @return this builder
         */
        public Builder hosts(List<String> hosts) {
            this.hosts = List.copyOf(hosts);
            return this;
        }

        /**
         * Sets paths in the book's folder, by the address on another server that each stands in for.
         * @param standIns paths by address
         * @return this builder
         */
        public Builder standIns(Map<String, String> standIns) {
            this.standIns = Collections.unmodifiableMap(new LinkedHashMap<>(standIns));
            return this;
        }

        /**
         * Sets what becomes of the badges of a repository.
         * @param badges what becomes of them
         * @return this builder
         */
        public Builder badges(Badges badges) {
            this.badges = badges;
            return this;
        }

        /** {@return what was put together} */
        public PictureSettings build() {
            return new PictureSettings(this);
        }
    }
}
