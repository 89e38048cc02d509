package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How listings are set. Immutable. */
public final class CodeSettings {

    /** Whether code is highlighted by colour and weight. */
    public enum Highlight {
        /** Highlighted. */
        ON,
        /** Plain. */
        OFF
    }

    /** Which listings have their lines numbered. */
    public enum LineNumbers {
        /** Those that request it. */
        ASKED,
        /** All that name a language, except those that decline it. */
        ALL,
        /** None. */
        NONE
    }

    /** Whether diagrams are drawn. */
    public enum Diagrams {
        /** Diagrams are drawn. */
        ON,
        /** Diagrams stay listings. */
        OFF
    }

    private final Highlight highlight;
    private final LineNumbers lineNumbers;
    private final Optional<String> language;
    private final Diagrams diagrams;

    private CodeSettings(Builder from) {
        highlight = from.highlight;
        lineNumbers = from.lineNumbers;
        language = from.language;
        diagrams = from.diagrams;
    }

    /** {@return highlighting on, numbers on request, and plain text for listings without a language} */
    public static CodeSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.highlight = highlight;
        builder.lineNumbers = lineNumbers;
        builder.language = language;
        builder.diagrams = diagrams;
        return builder;
    }

    /** {@return whether code is highlighted} */
    public Highlight highlight() {
        return highlight;
    }

    /** {@return which listings have their lines numbered} */
    public LineNumbers lineNumbers() {
        return lineNumbers;
    }

    /** {@return the default language of listings, if there is one} */
    public Optional<String> language() {
        return language;
    }

    /** {@return whether diagrams are drawn} */
    public Diagrams diagrams() {
        return diagrams;
    }

    private List<Object> state() {
        return List.of(highlight, lineNumbers, language, diagrams);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "CodeSettings" + state();
    }

    /** Builds {@link CodeSettings}. Not thread-safe. */
    public static final class Builder {

        private Highlight highlight = Highlight.ON;
        private LineNumbers lineNumbers = LineNumbers.ASKED;
        private Optional<String> language = Optional.empty();
        private Diagrams diagrams = Diagrams.ON;

        private Builder() {}

        /**
         * Sets whether code is highlighted.
         *
         * @param highlight the choice
         * @return this builder
         */
        public Builder highlight(Highlight highlight) {
            this.highlight = highlight;
            return this;
        }

        /**
         * Sets which listings have their lines numbered.
         *
         * @param lineNumbers the choice
         * @return this builder
         */
        public Builder lineNumbers(LineNumbers lineNumbers) {
            this.lineNumbers = lineNumbers;
            return this;
        }

        /**
         * Sets the default language of listings.
         *
         * @param language a name such as {@code go}; blank for plain text
         * @return this builder
         */
        public Builder language(String language) {
            this.language = Optional.of(language).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets whether diagrams are drawn.
         *
         * @param diagrams the choice
         * @return this builder
         */
        public Builder diagrams(Diagrams diagrams) {
            this.diagrams = diagrams;
            return this;
        }

        /** {@return the settings} */
        public CodeSettings build() {
            return new CodeSettings(this);
        }
    }
}
