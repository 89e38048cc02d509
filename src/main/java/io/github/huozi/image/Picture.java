package io.github.huozi.image;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Binary;

/**
 * A picture that was judged, without a name.
 *
 * @param mediaType of {@code data}
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param data for e-books and the web
 * @param print PNG or JPEG for the PDF
 * @param onWhite whether it needs white paper under it, lest a dark page swallow it
 */
record Picture(String mediaType, int width, int height, Binary data, Binary print, boolean onWhite) {

    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    /** One file for both uses. */
    static Picture of(String mediaType, int width, int height, Binary data) {
        return new Picture(mediaType, width, height, data, data, false);
    }

    Picture withGround(boolean needed) {
        return new Picture(mediaType, width, height, data, print, needed);
    }

    Asset named(String key) {
        return new Asset(key, mediaType, width, height, data, print);
    }
}
