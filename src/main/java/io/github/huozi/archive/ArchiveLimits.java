package io.github.huozi.archive;

import io.github.huozi.book.control.Limits;

/**
 * The limits of an archive.
 *
 * @param entries the number of files
 * @param bytes the inflated bytes of all entries that are read
 * @param ratio the inflated bytes per stored byte, in entries of a megabyte and more
 * @param elements the elements of one XML document
 * @param depth the levels of nested elements; small enough for recursive algorithms
 */
public record ArchiveLimits(int entries, long bytes, int ratio, int elements, int depth) {

    private static final int ENTRIES = 10_000;
    /** Deflate cannot exceed 1,032; tables of a word processor reach 150. */
    private static final int RATIO = 500;

    private static final int DEPTH = 256;

    /** Returns the limits that follow from those of a build: an archive may inflate to ten times the limit of a source. */
    public static ArchiveLimits of(Limits limits) {
        return new ArchiveLimits(ENTRIES, 10 * limits.sourceBytes(), RATIO, 2 * limits.elements(), DEPTH);
    }
}
