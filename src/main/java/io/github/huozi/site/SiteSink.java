package io.github.huozi.site;

import java.io.IOException;
import java.io.OutputStream;

/** Receives the files of a site, one after the other. */
@FunctionalInterface
public interface SiteSink {

    /**
     * Opens a file for writing. It is closed before the next one is opened, and no path is opened twice.
     *
     * @param path the path relative to the site, in ASCII, with {@code /} between names; it never contains {@code ..}
     */
    OutputStream open(String path) throws IOException;

    /** Writes a whole file. */
    default void write(String path, byte[] bytes) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(bytes);
        }
    }
}
