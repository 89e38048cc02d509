package io.github.huozi.image;

import io.github.huozi.book.Asset;
import io.github.huozi.book.file.Binary;
import java.util.Optional;

/**
 * A checked picture, without a name.
 *
 * @param mediaType the type of {@code data}
 * @param width the width in CSS pixels
 * @param height the height in CSS pixels
 * @param data the file for e-books and the web
 * @param print the PNG or JPEG for the PDF
 * @param drawing an SVG with text as outlines for the PDF; may be empty
 * @param onWhite whether it needs a white background, since it would vanish on a dark page
 */
record Picture(
        String mediaType, int width, int height, Binary data, Binary print, Optional<Binary> drawing, boolean onWhite) {

    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /** Creates a bitmap. */
    Picture(String mediaType, int width, int height, Binary data, Binary print, boolean onWhite) {
        this(mediaType, width, height, data, print, Optional.empty(), onWhite);
    }

    /** Creates a picture with one file for both uses. */
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
