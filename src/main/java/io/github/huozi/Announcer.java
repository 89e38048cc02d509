package io.github.huozi;

import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.OptionalInt;

/** Notifies a listener from any thread, one call at a time. A stopped build sends no notifications. */
final class Announcer {

    private final BuildListener listener;
    private final BuildControl control;

    Announcer(BuildListener listener, BuildControl control) {
        this.listener = listener;
        this.control = control;
    }

    /** The work of a stage. */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** Announces the start of a stage, and its end if it completes. */
    <T, X extends Exception> T stage(BuildListener.Stage stage, Work<T, X> work) throws X {
        control.check();
        synchronized (this) {
            listener.started(stage);
        }
        T result = work.run();
        // Stopping may have been swallowed along the way and left the work half done: that result goes no further.
        control.check();
        synchronized (this) {
            listener.finished(stage);
        }
        return result;
    }

    Progress progress(BuildListener.Stage stage) {
        return (done, total) -> {
            control.check();
            synchronized (this) {
                listener.progress(stage, done, total > 0 ? OptionalInt.of(total) : OptionalInt.empty());
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
