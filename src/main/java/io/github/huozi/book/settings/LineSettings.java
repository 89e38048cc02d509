package io.github.huozi.book.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lines are composed. Immutable. */
public final class LineSettings {

    /** The grades of line-start and line-end prohibition, CLREQ 3.1.9. */
    public enum Kinsoku {
        /** No prohibition. */
        NONE,
        /** No pause, stop, closing mark, connector, interpunct or solidus begins a line; no opening mark ends one. */
        BASIC,
        /** Also, no solidus ends a line. */
        GB,
        /** Also, no two-em dash or ellipsis begins a line. */
        STRICT
    }

    /** How adjacent full-width punctuation closes up, CLREQ 3.1.6. */
    public enum Marks {
        /** Two marks take one and a half ems. */
        OPEN,
        /** Two marks take one em. */
        PLAIN,
        /** Each mark keeps its em. */
        FULL
    }

    /** What a full-width mark does at the end of a line. */
    public enum LineEnd {
        /** It takes half an em. */
        HALF,
        /** A single pause or stop hangs outside the measure; other marks take half an em. */
        HANGING,
        /** It keeps its em unless the line needs the space. */
        FULL
    }

    private final Kinsoku kinsoku;
    private final Marks marks;
    private final LineEnd lineEnd;

    private LineSettings(Builder from) {
        kinsoku = from.kinsoku;
        marks = from.marks;
        lineEnd = from.lineEnd;
    }

    /** {@return the line settings of most books from mainland China} */
    public static LineSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kinsoku = kinsoku;
        builder.marks = marks;
        builder.lineEnd = lineEnd;
        return builder;
    }

    /** {@return the grade of line-start and line-end prohibition} */
    public Kinsoku kinsoku() {
        return kinsoku;
    }

    /** {@return how adjacent punctuation closes up} */
    public Marks marks() {
        return marks;
    }

    /** {@return the treatment of punctuation at the end of a line} */
    public LineEnd lineEnd() {
        return lineEnd;
    }

    private List<Object> state() {
        return List.of(kinsoku, marks, lineEnd);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "LineSettings" + state();
    }

    /** Builds {@link LineSettings}. Not thread-safe. */
    public static final class Builder {

        private Kinsoku kinsoku = Kinsoku.BASIC;
        private Marks marks = Marks.OPEN;
        private LineEnd lineEnd = LineEnd.HALF;

        private Builder() {}

        /**
         * Sets the grade of line-start and line-end prohibition.
         * @param kinsoku the grade
         * @return this builder
         */
        public Builder kinsoku(Kinsoku kinsoku) {
            this.kinsoku = kinsoku;
            return this;
        }

        /**
         * Sets how adjacent punctuation closes up.
         *
         * @param marks the choice
         * @return this builder
         */
        public Builder marks(Marks marks) {
            this.marks = marks;
            return this;
        }

        /**
         * Sets the treatment of punctuation at the end of a line.
         *
         * @param lineEnd the choice
         * @return this builder
         */
        public Builder lineEnd(LineEnd lineEnd) {
            this.lineEnd = lineEnd;
            return this;
        }

        /** {@return the settings} */
        public LineSettings build() {
            return new LineSettings(this);
        }
    }
}
