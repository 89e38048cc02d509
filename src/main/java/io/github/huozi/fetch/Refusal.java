package io.github.huozi.fetch;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;

/** The reason why a file was not fetched. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /**
     * @param key the key of the reason in the message catalogue; its words complete "the file …"
     */
    Refusal(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private Refusal(Phrase reason) {
        super(reason.in(MessageLanguage.ENGLISH));
        this.reason = reason;
    }

    /** Completes "the file …". */
    public Phrase reason() {
        return reason;
    }
}
