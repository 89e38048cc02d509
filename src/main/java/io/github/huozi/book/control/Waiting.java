package io.github.huozi.book.control;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for another thread while checking on the build. */
final class Waiting {

    /** The interval in which a wait checks on the build, in milliseconds. */
    private static final long BETWEEN_LOOKS = 20;

    private Waiting() {}

    static <T> T on(Future<T> other, BuildControl control) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                control.check();
                try {
                    return other.get(BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException fault) {
                        throw fault;
                    }
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw e;
                } catch (TimeoutException e) {
                    // The loop checks again.
                } catch (InterruptedException e) {
                    // The build detects the interrupt by this flag; a build that must not stop handles it afterwards.
                    Thread.currentThread().interrupt();
                    control.check();
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
