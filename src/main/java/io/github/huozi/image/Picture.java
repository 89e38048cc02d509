package io.github.huozi.image;

import io.github.huozi.book.Asset;
import io.github.huozi.book.file.Binary;
import java.util.Optional;

/**
 * A picture that was judged, without a name.
 *
 * @param mediaType of {@code data}
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param data for e-books and the web
 * @param print PNG or JPEG for the PDF
 * @param drawing an SVG of outlines alone for the PDF, or nothing
 * @param onWhite whether it needs white paper under it, lest a dark page swallow it
 */
record Picture(
        String mediaType, int width, int height, Binary data, Binary print, Optional<Binary> drawing, boolean onWhite) {

    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /** Pixels. */
    Picture(String mediaType, int width, int height, Binary data, Binary print, boolean onWhite) {
        this(mediaType, width, height, data, print, Optional.empty(), onWhite);
    }

    /** One file for both uses. */
    static Picture of(String mediaType, int width, int height, Binary data) {
        return new Picture(mediaType, width, height, data, data, false);
    }

    Picture withGround(boolean needed) {
        return new Picture(mediaType, width, height, data, print, drawing, needed);
    }

    Asset named(String key) {
        return Asset.builder(key, mediaType, data)
                .size(width, height)
                .print(print)
                .drawing(drawing)
                .build();
    }
}
