package io.github.huozi.font.table;

import io.github.huozi.diagnostic.Phrase;

/** A font file contradicts itself. Never leaves the rooms of fonts. */
public final class DamagedFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /** A fault; {@code key} is of the catalogue of messages. */
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
