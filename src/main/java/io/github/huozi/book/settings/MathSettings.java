package io.github.huozi.book.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How formulas are read and numbered. Immutable. */
public final class MathSettings {

    /** What marks a formula in Markdown. */
    public enum Marks {
        /** Nothing: a dollar is a dollar. */
        NONE,
        /** Dollars, {@code math} listings, and environments on lines of their own. */
        DOLLAR,
        /** The same, and <code>\(…\)</code> and <code>\[…\]</code>, which otherwise are escaped brackets. */
        BACKSLASH
    }

    /** Which displayed formulas the book counts. */
    public enum Numbering {
        /** Those that the text refers to by a label, in each chapter from 1. */
        AUTO,
        /** None. Numbers that authors write with {@code \tag} are printed. */
        NONE,
        /** Those in numbered environments and those with a label, in each chapter from 1: 3-1. */
        CHAPTER,
        /** The same, from 1 to the end of the book. */
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

    /** {@return formulas between dollars, of which those that the text refers to are numbered, without macros} */
    public static MathSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.marks = marks;
        builder.numbering = numbering;
        builder.macros = macros;
        builder.font = font;
        return builder;
    }

    /** {@return what marks a formula in Markdown} */
    public Marks marks() {
        return marks;
    }

    /** {@return which formulas are counted} */
    public Numbering numbering() {
        return numbering;
    }

    /** {@return macros by name, without the backslash; arguments are {@code #1} to {@code #9}} */
    public Map<String, String> macros() {
        return macros;
    }

    /** {@return the family that formulas are set in, if it is not the usual} */
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

    /** Builds {@link MathSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private Marks marks = Marks.DOLLAR;
        private Numbering numbering = Numbering.AUTO;
        private Map<String, String> macros = Map.of();
        private Optional<String> font = Optional.empty();

        private Builder() {}

        /**
         * Sets what marks a formula in Markdown.
         * @param marks what does
         * @return this builder
         */
        public Builder marks(Marks marks) {
            this.marks = marks;
            return this;
        }

        /**
         * Sets which formulas are counted.
         * @param numbering which are
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
         * Sets the family that formulas are set in: one of the book's faces with OpenType's MATH table.
         * @param font its name; blank for the usual
         * @return this builder
         */
        public Builder font(String font) {
            this.font = Optional.of(font).filter(text -> !text.isBlank());
            return this;
        }

        /** {@return what was put together} */
        public MathSettings build() {
            return new MathSettings(this);
        }
    }
}
