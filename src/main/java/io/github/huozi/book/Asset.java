package io.github.huozi.book;

import io.github.huozi.book.file.Binary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that the book carries. Immutable. */
public final class Asset {

    private final String key;
    private final String mediaType;
    private final int width;
    private final int height;
    private final Binary data;
    private final Binary print;
    private final Optional<Binary> drawing;

    private Asset(Builder from) {
        key = from.key;
        mediaType = from.mediaType;
        width = from.width;
        height = from.height;
        data = from.data;
        print = from.print;
        drawing = from.drawing;
    }

    /**
     * {@return a diagram that Huozi has drawn: one SVG for all media, its text as text, without a picture of pixels}
     *
     * @param key tells it from all others
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param svg of plain attributes; each {@code text} has its place, its size and its colour
     */
    public static Asset diagram(String key, int width, int height, Binary svg) {
        return builder(key, "image/svg+xml", svg)
                .size(width, height)
                .drawing(Optional.of(svg))
                .build();
    }

    /** {@return whether it is a diagram that Huozi has drawn} */
    public boolean isDiagram() {
        return drawing.filter(print::equals).isPresent();
    }

    /**
     * A builder of a picture.
     *
     * @param key tells it from all others
     * @param mediaType one of the EPUB 3.3 core image types {@code image/png}, {@code image/jpeg}, {@code image/gif},
     *     {@code image/svg+xml}, {@code image/webp}
     * @param data the file
     * @return the builder; the picture has no size yet, and its file is what is printed
     */
    public static Builder builder(String key, String mediaType, Binary data) {
        return new Builder(key, mediaType, data);
    }

    /** {@return its path relative to the book's folder, or what the caller's resolver was asked for} */
    public String key() {
        return key;
    }

    /** {@return what it is, told from its content: one of the EPUB 3.3 core image types} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return its width in CSS pixels} */
    public int width() {
        return width;
    }

    /** {@return its height in CSS pixels} */
    public int height() {
        return height;
    }

    /** {@return the file for e-books and the web} */
    public Binary data() {
        return data;
    }

    /** {@return the same picture as PNG or JPEG for the PDF; equal to {@link #data()} when that is one} */
    public Binary print() {
        return print;
    }

    /**
     * {@return the same picture as an SVG of outlines alone, without text, style sheets or pictures within, which the PDF
     * takes rather than {@link #print()}; empty when there is none}
     */
    public Optional<Binary> drawing() {
        return drawing;
    }

    /** {@return the usual ending of a file of this type, without the dot} */
    public String extension() {
        return switch (mediaType) {
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/gif" -> "gif";
            case "image/svg+xml" -> "svg";
            case "image/webp" -> "webp";
            default -> throw new IllegalStateException("not a core image type: " + mediaType);
        };
    }

    private List<Object> state() {
        return List.of(key, mediaType, width, height, data, print, drawing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asset that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** {@return key, type and size} */
    @Override
    public String toString() {
        return key + " (" + mediaType + ", " + width + " × " + height + ")";
    }

    /** Builds an {@link Asset}. Not safe for use by several threads. */
    public static final class Builder {

        private final String key;
        private final String mediaType;
        private final Binary data;
        private int width;
        private int height;
        private Binary print;
        private Optional<Binary> drawing = Optional.empty();

        private Builder(String key, String mediaType, Binary data) {
            this.key = key;
            this.mediaType = mediaType;
            this.data = data;
            this.print = data;
        }

        /**
         * Sets how large it is.
         *
         * @param horizontal its width in CSS pixels
         * @param vertical its height in CSS pixels
         * @return this builder
         */
        public Builder size(int horizontal, int vertical) {
            width = horizontal;
            height = vertical;
            return this;
        }

        /**
         * Sets what the PDF prints.
         *
         * @param other a PNG or JPEG
         * @return this builder
         */
        public Builder print(Binary other) {
            print = other;
            return this;
        }

        /**
         * Sets the drawing that the PDF takes rather than what it would print.
         *
         * @param other an SVG of outlines alone; empty when there is none
         * @return this builder
         */
        public Builder drawing(Optional<Binary> other) {
            drawing = other;
            return this;
        }

        /** {@return the picture} */
        public Asset build() {
            return new Asset(this);
        }
    }
}
