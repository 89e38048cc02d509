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
 * @param fontBytes how many of its bytes are those of fonts, packed as they are; 0 for an EPUB without any, and for all that
 *     is no EPUB
 */
public record Output(Format format, String name, Path file, long size, int pages, long fontBytes) {

    /** The name of the book as it is, whole. */
    public static final String FULL = "full";

    /** The only file of its format, of which nothing is known of fonts. */
    public Output(Format format, Path file, long size, int pages) {
        this(format, FULL, file, size, pages, 0);
    }
}
