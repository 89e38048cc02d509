package io.github.huozi.book.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the interior is printed. Immutable. */
public final class PrintSettings {

    /** Whether the page carries marks for cutting. */
    public enum CutMarks {
        /** Crop marks at the corners. */
        CROP,
        /** None. */
        NONE
    }

    /** How pictures are printed. */
    public enum Pictures {
        /** In colour. */
        COLOUR,
        /** In shades of grey. */
        GREY
    }

    private final Length bleed;
    private final CutMarks marks;
    private final Pictures pictures;
    private final int multiple;

    private PrintSettings(Builder from) {
        bleed = from.bleed;
        marks = from.marks;
        pictures = from.pictures;
        multiple = from.multiple;
    }

    /** {@return 3 mm of bleed, crop marks, pictures in colour, a multiple of 4 pages} */
    public static PrintSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.bleed = bleed;
        builder.marks = marks;
        builder.pictures = pictures;
        builder.multiple = multiple;
        return builder;
    }

    /** {@return the bleed: the width printed beyond the trim and cut off} */
    public Length bleed() {
        return bleed;
    }

    /** {@return whether the page carries marks for cutting} */
    public CutMarks marks() {
        return marks;
    }

    /** {@return how pictures are printed} */
    public Pictures pictures() {
        return pictures;
    }

    /** {@return the number that the page count is a multiple of} */
    public int multiple() {
        return multiple;
    }

    private List<Object> state() {
        return List.of(bleed, marks, pictures, multiple);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "PrintSettings" + state();
    }

    /** Builds {@link PrintSettings}. Not thread-safe. */
    public static final class Builder {

        private Length bleed = Length.mm(3);
        private CutMarks marks = CutMarks.CROP;
        private Pictures pictures = Pictures.COLOUR;
        private int multiple = 4;

        private Builder() {}

        /**
         * Sets the bleed: the width printed beyond the trim and cut off.
         *
         * @param bleed its width
         * @return this builder
         */
        public Builder bleed(Length bleed) {
            this.bleed = bleed;
            return this;
        }

        /**
         * Sets whether the page carries marks for cutting.
         *
         * @param marks the choice
         * @return this builder
         */
        public Builder marks(CutMarks marks) {
            this.marks = marks;
            return this;
        }

        /**
         * Sets how pictures are printed.
         *
         * @param pictures the choice
         * @return this builder
         */
        public Builder pictures(Pictures pictures) {
            this.pictures = pictures;
            return this;
        }

        /**
         * Sets the number that the page count is a multiple of.
         *
         * @param multiple 1, 2, 4, 8, 16 or 32
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder multiple(int multiple) {
            if (Integer.bitCount(multiple) != 1 || multiple < 1 || multiple > 32) {
                throw new IllegalArgumentException("not 1, 2, 4, 8, 16 or 32: " + multiple);
            }
            this.multiple = multiple;
            return this;
        }

        /** {@return the settings} */
        public PrintSettings build() {
            return new PrintSettings(this);
        }
    }
}
