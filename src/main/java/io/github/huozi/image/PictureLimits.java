package io.github.huozi.image;

import io.github.huozi.diagnostic.Code;

/** How large a picture may be. */
final class PictureLimits {

    /** Four bytes each, 400 MB while it is decoded: more than any printed page shows at 600 dpi. */
    private static final long MOST_PIXELS = 100_000_000;

    private PictureLimits() {}

    static void check(long width, long height) throws PictureFault {
        if (width * height > MOST_PIXELS) {
            throw new PictureFault(Code.PICTURE_TOO_LARGE, width + " × " + height + " pixels large");
        }
    }
}
