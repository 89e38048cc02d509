package io.github.huozi;

import java.nio.file.Path;

/**
 * A finished file.
 *
 * @param format what it is
 * @param name which of several files of its format: {@code full}, or as the book's configuration names it
 * @param file where it is; a folder for a site
 * @param size in bytes
 * @param pages how many pages it has; 0 for what has none
 */
public record Output(Format format, String name, Path file, long size, int pages) {

    /** The name of the book as it is, whole. */
    public static final String FULL = "full";

    /** The only file of its format. */
    public Output(Format format, Path file, long size, int pages) {
        this(format, FULL, file, size, pages);
    }
}
