package io.github.huozi.book.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lines are composed. Immutable. */
public final class LineSettings {

    /** The grades of line-start and line-end prohibition, CLREQ 3.1.9. */
    public enum Kinsoku {
        /** No prohibition. */
        NONE,
        /** No pause, stop, closing mark, connector, interpunct or solidus begins a line; no opening mark ends it. */
        BASIC,
        /** Nor does a solidus end it. */
        GB,
        /** Nor does a two-em dash or an ellipsis begin it. */
        STRICT
    }

    /** How adjacent full-width marks close up, CLREQ 3.1.6. */
    public enum Marks {
        /** Two of them take an em and a half. */
        OPEN,
        /** Two of them take one em. */
        PLAIN,
        /** Each keeps its em. */
        FULL
    }

    /** What a full-width mark does at the end of a line. */
    public enum LineEnd {
        /** It takes half an em. */
        HALF,
        /** A single pause or stop mark stands outside of the measure; others take half an em. */
        HANGING,
        /** It keeps its em unless the line needs the room. */
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

    /** {@return lines as in most books of the mainland} */
    public static LineSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with these} */
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

    /** {@return how adjacent marks close up} */
    public Marks marks() {
        return marks;
    }

    /** {@return what marks do at the end of a line} */
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

    /** Builds {@link LineSettings}. Not safe for use by several threads. */
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
         * Sets how adjacent marks close up.
         * @param marks how they do
         * @return this builder
         */
        public Builder marks(Marks marks) {
            this.marks = marks;
            return this;
        }

        /**
         * Sets what marks do at the end of a line.
         * @param lineEnd what they do
         * @return this builder
         */
        public Builder lineEnd(LineEnd lineEnd) {
            this.lineEnd = lineEnd;
            return this;
        }

        /** {@return what was put together} */
        public LineSettings build() {
            return new LineSettings(this);
        }
    }
}
