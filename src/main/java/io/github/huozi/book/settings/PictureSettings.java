package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How pictures are processed. Immutable. */
public final class PictureSettings {

    /** The treatment of a repository's badges. */
    public enum Badges {
        /** They are dropped, and counted. */
        DROP,
        /** They are kept like other pictures. */
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

    /** {@return 300 pixels per inch, and any host if the book requests remote pictures} */
    public static PictureSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.density = density;
        builder.hosts = hosts;
        builder.standIns = standIns;
        builder.badges = badges;
        return builder;
    }

    /** {@return the pixels per inch of the printed page; pictures with many more are scaled down} */
    public int density() {
        return density;
    }

    /** {@return the only hosts to fetch pictures from, including their subdomains; empty for any} */
    public List<String> hosts() {
        return hosts;
    }

    /** {@return local replacements: paths in the book's folder, by remote address} */
    public Map<String, String> standIns() {
        return standIns;
    }

    /** {@return the treatment of a repository's badges: pictures of its build status and the like} */
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

    /** Builds {@link PictureSettings}. Not thread-safe. */
    public static final class Builder {

        private int density = 300;
        private List<String> hosts = List.of();
        private Map<String, String> standIns = Map.of();
        private Badges badges = Badges.DROP;

        private Builder() {}

        /**
         * Sets the pixels per inch of the printed page.
         *
         * @param density the pixels per inch
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder density(int density) {
            if (density < 1) {
                throw new IllegalArgumentException("a density is counted from 1: " + density);
            }
            this.density = density;
            return this;
        }

        /**
         * Sets the only hosts to fetch pictures from, including their subdomains.
         *
         * @param hosts names of hosts
         * @return this builder
         */
        public Builder hosts(List<String> hosts) {
            this.hosts = List.copyOf(hosts);
            return this;
        }

        /**
         * Sets local replacements: paths in the book's folder, by remote address.
         *
         * @param standIns paths by address
         * @return this builder
         */
        public Builder standIns(Map<String, String> standIns) {
            this.standIns = Collections.unmodifiableMap(new LinkedHashMap<>(standIns));
            return this;
        }

        /**
         * Sets the treatment of a repository's badges.
         *
         * @param badges the choice
         * @return this builder
         */
        public Builder badges(Badges badges) {
            this.badges = badges;
            return this;
        }

        /** {@return the settings} */
        public PictureSettings build() {
            return new PictureSettings(this);
        }
    }
}
