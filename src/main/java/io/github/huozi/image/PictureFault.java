package io.github.huozi.image;

import io.github.huozi.diagnostic.Code;

/** Why a picture cannot be shown. Never leaves this room. */
final class PictureFault extends Exception {

    private final Code code;

    /**
     * @param reason completes "the picture … is", without a full stop
     */
    PictureFault(Code code, String reason) {
        super(reason);
        this.code = code;
    }

    static PictureFault corrupt(String reason) {
        return new PictureFault(Code.CORRUPT_PICTURE, reason);
    }

    static PictureFault unsupported(String reason) {
        return new PictureFault(Code.UNSUPPORTED_PICTURE, reason);
    }

    Code code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
