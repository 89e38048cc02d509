package io.github.huozi;

import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.OptionalInt;

/**
 * Speaks to a listener, to one at a time, whichever thread has something to say. A stopped build says nothing. What a listener
 * throws goes to the handler of its thread for uncaught exceptions and changes nothing of the build.
 */
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
        tell(() -> listener.started(stage));
        T result = work.run();
        // Stopping may have been swallowed along the way and left the work half done: that result goes no further.
        control.check();
        tell(() -> listener.finished(stage));
        return result;
    }

    Progress progress(BuildListener.Stage stage) {
        return (done, total) -> {
            control.check();
            tell(() -> listener.progress(stage, done, total > 0 ? OptionalInt.of(total) : OptionalInt.empty()));
        };
    }

    void diagnostic(Diagnostic diagnostic) {
        tell(() -> listener.diagnostic(diagnostic));
    }

    void written(Output output) {
        tell(() -> listener.written(output));
    }

    private synchronized void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, e);
        }
    }
}
