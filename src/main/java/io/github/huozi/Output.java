package io.github.huozi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A finished file. Immutable. */
public final class Output {

    /** The name of the complete book. */
    public static final String FULL = "full";

    private final Format format;
    private final String name;
    private final Optional<Path> file;
    private final long size;
    private final OptionalInt pages;
    private final OptionalLong fontBytes;

    private Output(Builder from) {
        format = from.format;
        name = from.name;
        file = from.file;
        size = from.size;
        pages = from.pages;
        fontBytes = from.fontBytes;
    }

    /**
     * {@return a builder of a file that is the complete book, with all other values unknown}
     *
     * @param format the format of the file
     */
    public static Builder builder(Format format) {
        return new Builder(format);
    }

    /** {@return a builder with the values of this output} */
    public Builder toBuilder() {
        Builder builder = new Builder(format);
        builder.name = name;
        builder.file = file;
        builder.size = size;
        builder.pages = pages;
        builder.fontBytes = fontBytes;
        return builder;
    }

    /** {@return the format of the file} */
    public Format format() {
        return format;
    }

    /**
     * {@return the name that distinguishes it within its format: {@link #FULL}, or a name from the book's configuration}
     */
    public String name() {
        return name;
    }

    /** {@return the path of the file, or of the folder for a site; empty if it was written to a stream} */
    public Optional<Path> file() {
        return file;
    }

    /** {@return its size in bytes} */
    public long size() {
        return size;
    }

    /** {@return the number of pages, if it has pages} */
    public OptionalInt pages() {
        return pages;
    }

    /** {@return how many of its bytes are fonts, as compressed in the file; empty for anything but an EPUB} */
    public OptionalLong fontBytes() {
        return fontBytes;
    }

    private List<Object> state() {
        return List.of(format, name, file, size, pages, fontBytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Output that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Output" + state();
    }

    /** Builds an {@link Output}. Not thread-safe. */
    public static final class Builder {

        private final Format format;
        private String name = FULL;
        private Optional<Path> file = Optional.empty();
        private long size = 0;
        private OptionalInt pages = OptionalInt.empty();
        private OptionalLong fontBytes = OptionalLong.empty();

        private Builder(Format format) {
            this.format = format;
        }

        /**
         * Sets the name that distinguishes it within its format: {@link #FULL}, or a name from the book's configuration.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the path of the file, or of the folder for a site.
         *
         * @param file the path
         * @return this builder
         */
        public Builder file(Path file) {
            this.file = Optional.of(file);
            return this;
        }

        /**
         * Sets its size in bytes.
         *
         * @param size the size in bytes
         * @return this builder
         */
        public Builder size(long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets the number of pages.
         *
         * @param pages the number
         * @return this builder
         */
        public Builder pages(int pages) {
            this.pages = OptionalInt.of(pages);
            return this;
        }

        /**
         * Sets how many of its bytes are fonts.
         *
         * @param fontBytes the number of bytes
         * @return this builder
         */
        public Builder fontBytes(long fontBytes) {
            this.fontBytes = OptionalLong.of(fontBytes);
            return this;
        }

        /** {@return the output} */
        public Output build() {
            return new Output(this);
        }
    }
}
