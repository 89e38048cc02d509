package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import io.github.huozi.diagnostic.Code;

/** Rejects pictures that are too large to decode. */
final class PictureLimits {

    private PictureLimits() {}

    static void check(long width, long height, Limits limits) throws PictureFault {
        if (width * height > limits.picturePixels()) {
            throw new PictureFault(
                    Code.PICTURE_TOO_LARGE, "picture.pixels", String.valueOf(width), String.valueOf(height));
        }
    }
}
