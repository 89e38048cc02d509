package io.github.huozi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A finished file. Immutable. */
public final class Output {

    /** The name of the book as it is, whole. */
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
     * {@return a builder of a file that is the whole book, of which no more is known}
     *
     * @param format what it is
     */
    public static Builder builder(Format format) {
        return new Builder(format);
    }

    /** {@return a builder that begins with these} */
    public Builder toBuilder() {
        Builder builder = new Builder(format);
        builder.name = name;
        builder.file = file;
        builder.size = size;
        builder.pages = pages;
        builder.fontBytes = fontBytes;
        return builder;
    }

    /** {@return what it is} */
    public Format format() {
        return format;
    }

    /** {@return which of several files of its format it is: {@link #FULL}, or as the book's configuration names it} */
    public String name() {
        return name;
    }

    /** {@return where it is, a folder for a site; nothing when it was written to a stream} */
    public Optional<Path> file() {
        return file;
    }

    /** {@return its size in bytes} */
    public long size() {
        return size;
    }

    /** {@return how many pages it has, if it has pages} */
    public OptionalInt pages() {
        return pages;
    }

    /** {@return how many of its bytes are those of fonts, packed as they are; nothing for what is no EPUB} */
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

    /** Builds {@link Output}. Not safe for use by several threads. */
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
         * Sets which of several files of its format it is: {@link #FULL}, or as the book's configuration names it.
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets where it is, a folder for a site.
         * @param file where it is
         * @return this builder
         */
        public Builder file(Path file) {
            this.file = Optional.of(file);
            return this;
        }

        /**
         * Sets its size in bytes.
         * @param size bytes
         * @return this builder
         */
        public Builder size(long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets how many pages it has.
         * @param pages the number
         * @return this builder
         */
        public Builder pages(int pages) {
            this.pages = OptionalInt.of(pages);
            return this;
        }

        /**
         * Sets how many of its bytes are those of fonts.
         * @param fontBytes bytes
         * @return this builder
         */
        public Builder fontBytes(long fontBytes) {
            this.fontBytes = OptionalLong.of(fontBytes);
            return this;
        }

        /** {@return what was put together} */
        public Output build() {
            return new Output(this);
        }
    }
}
