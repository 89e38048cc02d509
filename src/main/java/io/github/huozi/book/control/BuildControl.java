package io.github.huozi.book.control;

import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The bounds of one build, for every room that takes part in it. Long work calls {@link #check()} between its pieces, often
 * enough that a fraction of a second never passes without a call. Safe for use by several threads.
 */
@FunctionalInterface
public interface BuildControl {

    /** No deadline, the default limits, and nobody to cancel. */
    BuildControl NONE = () -> {};

    /**
     * Returns at once while the build may go on. Costs no more than a few volatile reads.
     *
     * @throws BuildStopped when the build was cancelled, its caller's thread was interrupted or its deadline has passed; from
     *     then on every call throws, on every thread
     */
    void check();

    /**
     * Reports how far a step has come. Costs little enough to be called for every chapter, paragraph and page.
     *
     * @param step what is being done
     * @param on the chapter, picture or file that it is done to; empty for one without a name
     * @param done how many pieces of the step
     * @param total of how many; 0 when that is not known
     */
    default void at(BuildStep step, String on, int done, int total) {}

    /** {@return how much the build may take} */
    default Limits limits() {
        return Limits.DEFAULT;
    }

    /**
     * What another thread makes, waited for no longer than the build goes on.
     *
     * @param other the work of the other thread
     * @param <T> of what it makes
     * @return what it has made
     * @throws ExecutionException when it has failed with a checked exception; an unchecked one is thrown as it is
     */
    default <T> T await(Future<T> other) throws ExecutionException {
        return Waiting.on(other, this);
    }

    /**
     * {@return the same stream, with a {@link #check()} before every write}
     *
     * @param out is closed with it
     */
    default OutputStream guard(OutputStream out) {
        return new GuardedStream(out, this);
    }
}
