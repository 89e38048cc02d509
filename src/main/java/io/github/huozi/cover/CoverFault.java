package io.github.huozi.cover;

import io.github.huozi.diagnostic.Phrase;

/** A template that yields no cover. Never leaves this room. */
final class CoverFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /** Creates a fault; {@code key} is from the catalogue of messages. */
    CoverFault(String key, Object... arguments) {
        super(key);
        this.reason = Phrase.of(key, arguments);
    }

    /** Returns what is wrong. */
    Phrase reason() {
        return reason;
    }
}
