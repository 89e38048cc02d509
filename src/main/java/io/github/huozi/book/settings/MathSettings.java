package io.github.huozi.book.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How formulas are delimited and numbered. Immutable. */
public final class MathSettings {

    /** The delimiters of formulas in Markdown. */
    public enum Marks {
        /** None: a dollar is a dollar. */
        NONE,
        /** Dollars, {@code math} listings, and environments on separate lines. */
        DOLLAR,
        /** The same, and <code>\(…\)</code> and <code>\[…\]</code>, which are otherwise escaped brackets. */
        BACKSLASH
    }

    /** Which displayed formulas are numbered. */
    public enum Numbering {
        /** None. Numbers that authors write with {@code \tag} are printed. */
        NONE,
        /** Those in numbered environments and those with a label, from 1 in each chapter: 3-1. */
        CHAPTER,
        /** The same, numbered through the whole book. */
        BOOK
    }

    private final Marks marks;
    private final Numbering numbering;
    private final Map<String, String> macros;
    private final Optional<String> font;

    private MathSettings(Builder from) {
        marks = from.marks;
        numbering = from.numbering;
        macros = from.macros;
        font = from.font;
    }

    /** {@return formulas between dollars, without numbers and macros} */
    public static MathSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.marks = marks;
        builder.numbering = numbering;
        builder.macros = macros;
        builder.font = font;
        return builder;
    }

    /** {@return the delimiters of formulas in Markdown} */
    public Marks marks() {
        return marks;
    }

    /** {@return which formulas are numbered} */
    public Numbering numbering() {
        return numbering;
    }

    /** {@return macros by name, without the backslash; arguments are {@code #1} to {@code #9}} */
    public Map<String, String> macros() {
        return macros;
    }

    /** {@return the font family of formulas, if it is not the default} */
    public Optional<String> font() {
        return font;
    }

    private List<Object> state() {
        return List.of(marks, numbering, macros, font);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MathSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "MathSettings" + state();
    }

    /** Builds {@link MathSettings}. Not thread-safe. */
    public static final class Builder {

        private Marks marks = Marks.DOLLAR;
        private Numbering numbering = Numbering.NONE;
        private Map<String, String> macros = Map.of();
        private Optional<String> font = Optional.empty();

        private Builder() {}

        /**
         * Sets the delimiters of formulas in Markdown.
         *
         * @param marks the choice
         * @return this builder
         */
        public Builder marks(Marks marks) {
            this.marks = marks;
            return this;
        }

        /**
         * Sets which formulas are numbered.
         *
         * @param numbering the choice
         * @return this builder
         */
        public Builder numbering(Numbering numbering) {
            this.numbering = numbering;
            return this;
        }

        /**
         * Sets macros.
         * @param macros LaTeX by name
         * @return this builder
         */
        public Builder macros(Map<String, String> macros) {
            Map<String, String> named = new LinkedHashMap<>();
            macros.forEach((name, body) -> named.put(name.startsWith("\\") ? name.substring(1) : name, body));
            this.macros = java.util.Collections.unmodifiableMap(named);
            return this;
        }

        /**
         * Sets the font family of formulas: one of the book's faces with an OpenType MATH table.
         *
         * @param font its name; blank for the default
         * @return this builder
         */
        public Builder font(String font) {
            this.font = Optional.of(font).filter(text -> !text.isBlank());
            return this;
        }

        /** {@return the settings} */
        public MathSettings build() {
            return new MathSettings(this);
        }
    }
}
