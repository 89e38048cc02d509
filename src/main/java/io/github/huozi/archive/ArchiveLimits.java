package io.github.huozi.archive;

import io.github.huozi.book.control.Limits;

/**
 * The limits on the content of an archive.
 *
 * @param entries the maximum number of files
 * @param bytes the maximum total size of the entries that are read, inflated
 * @param ratio the maximum number of bytes per stored byte, in entries of a megabyte and more
 * @param elements the maximum number of elements in an XML document
 * @param depth the maximum depth of elements; small enough for recursive tree walks
 */
public record ArchiveLimits(int entries, long bytes, int ratio, int elements, int depth) {

    private static final int ENTRIES = 10_000;
    /** Deflate reaches at most 1,032; tables of a word processor reach 150. */
    private static final int RATIO = 500;

    private static final int DEPTH = 256;

    /** Returns the limits that a build implies: an archive inflates to at most ten times the allowed size of a source. */
    public static ArchiveLimits of(Limits limits) {
        return new ArchiveLimits(ENTRIES, 10 * limits.sourceBytes(), RATIO, 2 * limits.elements(), DEPTH);
    }
}
