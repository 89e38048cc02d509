package io.github.huozi.font.table;

import io.github.huozi.diagnostic.Phrase;

/** Thrown when a font file is inconsistent. Never leaves the rooms of fonts. */
public final class DamagedFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /** Creates a fault; {@code key} is in the message catalogue. */
    public DamagedFontException(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private DamagedFontException(Phrase reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Completes "the font is damaged: …". */
    public Phrase reason() {
        return reason;
    }
}
