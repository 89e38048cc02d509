package io.github.huozi.image;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;

/** The reason why a picture cannot be shown. Never leaves this room. */
final class PictureFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final Phrase reason;

    /**
     * @param key the key of the reason in the message catalogue; its words complete "the picture …"
     */
    PictureFault(Code code, String key, Object... arguments) {
        this(code, Phrase.of(key, arguments));
    }

    private PictureFault(Code code, Phrase reason) {
        super(reason.in(MessageLanguage.ENGLISH));
        this.code = code;
        this.reason = reason;
    }

    static PictureFault corrupt(String key, Object... arguments) {
        return new PictureFault(Code.CORRUPT_PICTURE, key, arguments);
    }

    static PictureFault unsupported(String key, Object... arguments) {
        return new PictureFault(Code.UNSUPPORTED_PICTURE, key, arguments);
    }

    Code code() {
        return code;
    }

    /** Completes "the picture …". */
    Phrase reason() {
        return reason;
    }
}
