package io.github.huozi.book.control;

import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The bounds of one build, shared by every room that takes part in it. Long-running work calls {@link #check()} several times
 * per second. Thread-safe.
 */
@FunctionalInterface
public interface BuildControl {

    /** No deadline, default limits, no cancellation. */
    BuildControl NONE = () -> {};

    /**
     * Returns immediately if the build may continue. Costs a few volatile reads at most.
     *
     * @throws BuildStopped if the build was cancelled, its caller's thread was interrupted or its deadline has passed; from
     *     then on every call throws, on every thread
     */
    void check();

    /**
     * Reports the progress of a step. Cheap enough to call for every chapter, paragraph and page.
     *
     * @param step the current step
     * @param on the chapter, picture or file being processed; empty for one without a name
     * @param done the number of pieces of the step that are done
     * @param total the number of all its pieces; 0 when unknown
     */
    default void at(BuildStep step, String on, int done, int total) {}

    /** {@return the limits of the build} */
    default Limits limits() {
        return Limits.DEFAULT;
    }

    /**
     * Waits for the result of another thread while the build may continue.
     *
     * @param other the work of the other thread
     * @param <T> the type of the result
     * @return the result
     * @throws ExecutionException if it failed with a checked exception; an unchecked one is rethrown
     */
    default <T> T await(Future<T> other) throws ExecutionException {
        return Waiting.on(other, this);
    }

    /**
     * {@return a stream that calls {@link #check()} before every write}
     *
     * @param out the stream to write to; closed together with the returned one
     */
    default OutputStream guard(OutputStream out) {
        return new GuardedStream(out, this);
    }
}
