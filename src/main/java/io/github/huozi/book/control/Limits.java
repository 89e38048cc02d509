package io.github.huozi.book.control;

import java.time.Duration;

/**
 * The limits of a build. The defaults are generous: no book in print comes near them, while input that would keep a machine
 * busy forever exceeds them. Content beyond a limit is left out or stops the build, with a diagnostic at its position;
 * nothing is truncated silently. Immutable.
 *
 * <pre>{@code
 * Limits.builder().sourceBytes(2_000_000).pages(1000).build()
 * }</pre>
 */
public final class Limits {

    /** The default limits. */
    public static final Limits DEFAULT = builder().build();

    private final Builder values;

    private Limits(Builder values) {
        this.values = new Builder(values);
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these limits} */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /** {@return the most bytes per source; by default 50 MB} */
    public long sourceBytes() {
        return values.sourceBytes;
    }

    /** {@return the most bytes of all sources together; by default 500 MB} */
    public long bookBytes() {
        return values.bookBytes;
    }

    /** {@return the most elements per chapter, after reading; by default 2 million} */
    public int elements() {
        return values.elements;
    }

    /** {@return the most levels of nested blocks, deeper ones becoming siblings; by default 48} */
    public int depth() {
        return values.depth;
    }

    /** {@return the most cells of a table, after filling up its grid; by default 200,000} */
    public int tableCells() {
        return values.tableCells;
    }

    /** {@return the most levels of nested includes; by default 10} */
    public int includes() {
        return values.includes;
    }

    /** {@return the most characters that the includes of one source add; by default 2 million} */
    public int includedCharacters() {
        return values.includedCharacters;
    }

    /** {@return the most levels of folders searched for sources; by default 24} */
    public int folderDepth() {
        return values.folderDepth;
    }

    /** {@return the most pixels per picture; by default 100 million, which take 400 MB while being decoded} */
    public long picturePixels() {
        return values.picturePixels;
    }

    /** {@return the most pixels of all pictures of a book together; by default 20 billion} */
    public long allPicturePixels() {
        return values.allPicturePixels;
    }

    /** {@return the most elements per drawing, repeated ones counted each time; by default 200,000} */
    public int drawingElements() {
        return values.drawingElements;
    }

    /** {@return the most levels of nested elements in a drawing; by default 200} */
    public int drawingDepth() {
        return values.drawingDepth;
    }

    /** {@return the most bytes of a file fetched from another server; by default 20 MB} */
    public int fetchedBytes() {
        return values.fetchedBytes;
    }

    /** {@return the longest time for fetching a file from another server, including redirects; by default 30 seconds} */
    public Duration fetchTime() {
        return values.fetchTime;
    }

    /** {@return the most pages of a PDF; by default 20,000} */
    public int pages() {
        return values.pages;
    }

    /** Builds {@link Limits}. Not thread-safe. */
    public static final class Builder {

        private long sourceBytes = 50_000_000;
        private long bookBytes = 500_000_000;
        private int elements = 2_000_000;
        private int depth = 48;
        private int tableCells = 200_000;
        private int includes = 10;
        private int includedCharacters = 2_000_000;
        private int folderDepth = 24;
        private long picturePixels = 100_000_000;
        private long allPicturePixels = 20_000_000_000L;
        private int drawingElements = 200_000;
        private int drawingDepth = 200;
        private int fetchedBytes = 20_000_000;
        private Duration fetchTime = Duration.ofSeconds(30);
        private int pages = 20_000;

        private Builder() {}

        private Builder(Builder other) {
            sourceBytes = other.sourceBytes;
            bookBytes = other.bookBytes;
            elements = other.elements;
            depth = other.depth;
            tableCells = other.tableCells;
            includes = other.includes;
            includedCharacters = other.includedCharacters;
            folderDepth = other.folderDepth;
            picturePixels = other.picturePixels;
            allPicturePixels = other.allPicturePixels;
            drawingElements = other.drawingElements;
            drawingDepth = other.drawingDepth;
            fetchedBytes = other.fetchedBytes;
            fetchTime = other.fetchTime;
            pages = other.pages;
        }

        /**
         * Sets {@link Limits#sourceBytes()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder sourceBytes(long most) {
            sourceBytes = positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#bookBytes()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder bookBytes(long most) {
            bookBytes = positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#elements()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder elements(int most) {
            elements = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#depth()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder depth(int most) {
            depth = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#tableCells()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder tableCells(int most) {
            tableCells = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#includes()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder includes(int most) {
            includes = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#includedCharacters()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder includedCharacters(int most) {
            includedCharacters = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#folderDepth()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder folderDepth(int most) {
            folderDepth = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#picturePixels()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder picturePixels(long most) {
            picturePixels = positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#allPicturePixels()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder allPicturePixels(long most) {
            allPicturePixels = positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#drawingElements()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder drawingElements(int most) {
            drawingElements = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#drawingDepth()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder drawingDepth(int most) {
            drawingDepth = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#fetchedBytes()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder fetchedBytes(int most) {
            fetchedBytes = (int) positive(most);
            return this;
        }

        /**
         * Sets {@link Limits#fetchTime()}.
         * @param longest the largest value that is accepted
         * @return this builder
         */
        public Builder fetchTime(Duration longest) {
            positive(longest.toNanos());
            fetchTime = longest;
            return this;
        }

        /**
         * Sets {@link Limits#pages()}.
         * @param most the largest value that is accepted
         * @return this builder
         */
        public Builder pages(int most) {
            pages = (int) positive(most);
            return this;
        }

        /** {@return the limits} */
        public Limits build() {
            return new Limits(this);
        }

        private static long positive(long most) {
            if (most < 1) {
                throw new IllegalArgumentException("a limit is at least 1: " + most);
            }
            return most;
        }
    }
}
