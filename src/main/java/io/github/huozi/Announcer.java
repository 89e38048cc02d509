package io.github.huozi;

import io.github.huozi.book.Progress;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.function.Supplier;

/** Speaks to a listener, to one at a time, whichever thread has something to say. */
final class Announcer {

    private final BuildListener listener;

    Announcer(BuildListener listener) {
        this.listener = listener;
    }

    /** Announces a stage, and its end if it comes to one. */
    <T> T stage(BuildListener.Stage stage, Supplier<T> work) {
        synchronized (this) {
            listener.started(stage);
        }
        T result = work.get();
        synchronized (this) {
            listener.finished(stage);
        }
        return result;
    }

    Progress progress(BuildListener.Stage stage) {
        return (done, total) -> {
            synchronized (this) {
                listener.progress(stage, done, total);
            }
        };
    }

    synchronized void diagnostic(Diagnostic diagnostic) {
        listener.diagnostic(diagnostic);
    }

    synchronized void written(Output output) {
        listener.written(output);
    }
}
