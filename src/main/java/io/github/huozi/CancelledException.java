package io.github.huozi;

import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.book.control.StopReason;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.util.List;

/**
 * The work was cancelled, its caller's thread was interrupted, or its deadline passed. Nothing was written; what was there
 * before is as it was, and nothing of the work goes on. The interrupt flag of an interrupted thread is still set.
 */
public final class CancelledException extends PublishException {

    private static final long serialVersionUID = 1L;

    private final StopReason reason;

    CancelledException(StopReason reason, Throwable cause, MessageLanguage language) {
        super(List.of(), message(reason).in(language));
        this.reason = reason;
        // Where the work was when it stopped says nothing; a fault that came of stopping it may.
        if (!(cause instanceof BuildStopped)) {
            addSuppressed(cause);
        }
    }

    private static Phrase message(StopReason reason) {
        return Phrase.of(
                switch (reason) {
                    case CANCELLED -> "cancelled.cancelled";
                    case INTERRUPTED -> "cancelled.interrupted";
                    case DEADLINE -> "cancelled.deadline";
                });
    }

    /** {@return why} */
    public StopReason reason() {
        return reason;
    }
}
