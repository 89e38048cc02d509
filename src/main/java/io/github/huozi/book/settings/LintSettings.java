package io.github.huozi.book.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lints for the sources. Immutable. */
public final class LintSettings {

    private final Set<String> off;
    private final Map<String, List<String>> terms;

    private LintSettings(Builder from) {
        off = from.off;
        terms = from.terms;
    }

    /** {@return all lints, and no terms} */
    public static LintSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.off = off;
        builder.terms = terms;
        return builder;
    }

    /** {@return the ids of codes that are not reported} */
    public Set<String> off() {
        return off;
    }

    /** {@return wrong terms, by the right one} */
    public Map<String, List<String>> terms() {
        return terms;
    }

    private List<Object> state() {
        return List.of(off, terms);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LintSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "LintSettings" + state();
    }

    /** Builds {@link LintSettings}. Not thread-safe. */
    public static final class Builder {

        private Set<String> off = Set.of();
        private Map<String, List<String>> terms = Map.of();

        private Builder() {}

        /**
         * Sets the ids of codes that are not reported.
         *
         * @param off ids such as {@code CHK-031}
         * @return this builder
         */
        public Builder off(Set<String> off) {
            this.off = Set.copyOf(off);
            return this;
        }

        /**
         * Sets wrong terms, by the right one.
         *
         * @param terms the wrong terms by the right one
         * @return this builder
         */
        public Builder terms(Map<String, List<String>> terms) {
            this.terms = copy(terms);
            return this;
        }

        private static Map<String, List<String>> copy(Map<String, List<String>> terms) {
            Map<String, List<String>> copy = new LinkedHashMap<>();
            terms.forEach((right, wrong) -> copy.put(right, List.copyOf(wrong)));
            return Collections.unmodifiableMap(copy);
        }

        /** {@return the settings} */
        public LintSettings build() {
            return new LintSettings(this);
        }
    }
}
