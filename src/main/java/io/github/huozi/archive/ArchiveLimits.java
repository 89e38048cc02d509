package io.github.huozi.archive;

import io.github.huozi.book.control.Limits;

/**
 * How much an archive may hold.
 *
 * @param entries files in it
 * @param bytes of all entries that are read, inflated
 * @param ratio how many bytes one stored byte may become, in entries of a megabyte and more
 * @param elements of one XML document
 * @param depth of elements within elements; small enough for trees that are walked by recursion
 */
public record ArchiveLimits(int entries, long bytes, int ratio, int elements, int depth) {

    private static final int ENTRIES = 10_000;
    /** Deflate ends at 1,032; tables of a word processor reach 150. */
    private static final int RATIO = 500;

    private static final int DEPTH = 256;

    /** The limits that a build implies: an archive inflates to no more than ten times what a source may have. */
    public static ArchiveLimits of(Limits limits) {
        return new ArchiveLimits(ENTRIES, 10 * limits.sourceBytes(), RATIO, 2 * limits.elements(), DEPTH);
    }
}
