package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How listings are set. Immutable. */
public final class CodeSettings {

    /** Whether code is told apart by colour and weight. */
    public enum Highlight {
        /** It is. */
        ON,
        /** All of it looks the same. */
        OFF
    }

    /** Which listings have their lines numbered. */
    public enum LineNumbers {
        /** Those that ask for it. */
        ASKED,
        /** All that name a language, but for those that ask for none. */
        ALL,
        /** None at all. */
        NONE
    }

    /** Whether diagrams are drawn. */
    public enum Diagrams {
        /** They are. */
        ON,
        /** They stay listings. */
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

    /** {@return colours, numbers where asked, and plain text where no language is named} */
    public static CodeSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.highlight = highlight;
        builder.lineNumbers = lineNumbers;
        builder.language = language;
        builder.diagrams = diagrams;
        return builder;
    }

    /** {@return whether code is told apart} */
    public Highlight highlight() {
        return highlight;
    }

    /** {@return which listings have their lines numbered} */
    public LineNumbers lineNumbers() {
        return lineNumbers;
    }

    /** {@return the language of listings that name none, if they are in one} */
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

    /** Builds {@link CodeSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private Highlight highlight = Highlight.ON;
        private LineNumbers lineNumbers = LineNumbers.ASKED;
        private Optional<String> language = Optional.empty();
        private Diagrams diagrams = Diagrams.ON;

        private Builder() {}

        /**
         * Sets whether code is told apart.
         * @param highlight whether it is
         * @return this builder
         */
        public Builder highlight(Highlight highlight) {
            this.highlight = highlight;
            return this;
        }

        /**
         * Sets which listings have their lines numbered.
         * @param lineNumbers which do
         * @return this builder
         */
        public Builder lineNumbers(LineNumbers lineNumbers) {
            this.lineNumbers = lineNumbers;
            return this;
        }

        /**
         * Sets the language of listings that name none.
         * @param language a name such as {@code go}; blank for plain text
         * @return this builder
         */
        public Builder language(String language) {
            this.language = Optional.of(language).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets whether diagrams are drawn.
         * @param diagrams whether they are
         * @return this builder
         */
        public Builder diagrams(Diagrams diagrams) {
            this.diagrams = diagrams;
            return this;
        }

        /** {@return what was put together} */
        public CodeSettings build() {
            return new CodeSettings(this);
        }
    }
}
