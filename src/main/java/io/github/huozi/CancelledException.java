package io.github.huozi;

import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.book.control.StopReason;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.util.List;

/**
 * The work was cancelled, the calling thread was interrupted, or the deadline passed. Nothing was written, existing files are
 * unchanged, and all work has ended. The interrupt flag of an interrupted thread remains set.
 */
public final class CancelledException extends PublishException {

    private static final long serialVersionUID = 1L;

    private final StopReason reason;

    CancelledException(StopReason reason, Throwable cause, MessageLanguage language) {
        super(List.of(), message(reason).in(language));
        this.reason = reason;
        // Where the work stopped is of no interest; a fault caused by stopping it may be.
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

    /** {@return why the work was stopped} */
    public StopReason reason() {
        return reason;
    }
}
