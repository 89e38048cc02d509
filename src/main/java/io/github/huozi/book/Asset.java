package io.github.huozi.book;

import io.github.huozi.book.file.Binary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture that belongs to the book. Immutable. */
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
     * Returns a builder of a picture.
     *
     * @param key identifies it among the pictures of the book
     * @param mediaType one of the EPUB 3.3 core image types {@code image/png}, {@code image/jpeg}, {@code image/gif}, {@code
     *     image/svg+xml}, {@code image/webp}
     * @param data the file
     * @return the builder; the size is not set yet, and {@link #print()} defaults to the file
     */
    public static Builder builder(String key, String mediaType, Binary data) {
        return new Builder(key, mediaType, data);
    }

    /**
     * {@return a diagram drawn by Huozi: one SVG for all media, with its text as text, and no bitmap}
     *
     * @param key identifies it among the pictures of the book
     * @param width the width in CSS pixels
     * @param height the height in CSS pixels
     * @param svg the drawing, with plain attributes only; each {@code text} has its position, size and colour
     */
    public static Asset diagram(String key, int width, int height, Binary svg) {
        return builder(key, "image/svg+xml", svg)
                .size(width, height)
                .drawing(Optional.of(svg))
                .build();
    }

    /** {@return whether it is a diagram drawn by Huozi} */
    public boolean isDiagram() {
        return drawing.filter(print::equals).isPresent();
    }

    /** {@return its path relative to the book's folder, or the path that the caller's resolver was called with} */
    public String key() {
        return key;
    }

    /** {@return its media type, determined from its content: one of the EPUB 3.3 core image types} */
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

    /** {@return the picture as PNG or JPEG for the PDF; equal to {@link #data()} if that is one} */
    public Binary print() {
        return print;
    }

    /**
     * {@return the picture as an SVG made of outlines only, without text, style sheets or embedded pictures, which the PDF
     * prefers to {@link #print()}; empty if there is none. That of a {@linkplain #isDiagram() diagram} has text}
     */
    public Optional<Binary> drawing() {
        return drawing;
    }

    /** {@return the usual extension of a file of this type, without the dot} */
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

    /** Builds an {@link Asset}. Not thread-safe. */
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
         * Sets its size.
         *
         * @param horizontal the width in CSS pixels
         * @param vertical the height in CSS pixels
         * @return this builder
         */
        public Builder size(int horizontal, int vertical) {
            width = horizontal;
            height = vertical;
            return this;
        }

        /**
         * Sets the picture that the PDF prints.
         *
         * @param other a PNG or JPEG
         * @return this builder
         */
        public Builder print(Binary other) {
            print = other;
            return this;
        }

        /**
         * Sets the drawing that the PDF prefers to the printed picture.
         *
         * @param other an SVG made of outlines only; empty if there is none
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
