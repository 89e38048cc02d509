package io.github.huozi.stamp;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be stamped; the message says why, as the end of a sentence that begins with the file. */
public final class UnstampableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /** A fault; {@code key} is of the catalogue of messages. */
    UnstampableException(String key, Object... arguments) {
        this(Phrase.of(key, arguments), null);
    }

    private UnstampableException(Phrase reason, @Nullable Throwable cause) {
        super(reason.in(MessageLanguage.ENGLISH), cause);
        this.reason = reason;
    }

    /** The same fault, brought about by another. */
    UnstampableException because(Throwable cause) {
        return new UnstampableException(reason, cause);
    }

    /** Completes "the file cannot be stamped: …". */
    public Phrase reason() {
        return reason;
    }
}
