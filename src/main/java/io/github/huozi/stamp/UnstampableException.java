package io.github.huozi.stamp;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown when a file cannot be stamped. The message completes a sentence that begins with the file. */
public final class UnstampableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Phrase reason;

    /** Creates an exception; {@code key} is a key of the message catalogue. */
    UnstampableException(String key, Object... arguments) {
        this(Phrase.of(key, arguments), null);
    }

    private UnstampableException(Phrase reason, @Nullable Throwable cause) {
        super(reason.in(MessageLanguage.ENGLISH), cause);
        this.reason = reason;
    }

    /** Returns the same exception with a cause. */
    UnstampableException because(Throwable cause) {
        return new UnstampableException(reason, cause);
    }

    /** Returns the phrase that completes "the file cannot be stamped: …". */
    public Phrase reason() {
        return reason;
    }
}
