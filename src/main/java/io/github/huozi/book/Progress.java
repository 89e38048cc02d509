package io.github.huozi.book;

/**
 * Receives the progress of a long task.
 *
 * @hidden
 */
@FunctionalInterface
public interface Progress {

    /** Ignores progress. */
    Progress NONE = (done, total) -> {};

    /**
     * Called as work completes.
     *
     * @param done the amount done
     * @param total the total amount; 0 if it is unknown
     */
    void at(int done, int total);
}
