package io.github.huozi.book;

/**
 * Hears how far a long task has come.
 *
 * @hidden
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * So much is done.
     *
     * @param total 0 when it is not known
     */
    void at(int done, int total);
}
