package io.github.huozi.site;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a site, one after the other. */
@FunctionalInterface
public interface SiteSink {

    /**
     * Opens a file for writing. It is closed before the next one is opened, and no path is opened twice.
     *
     * @param path relative to the site, {@code /} between names, ASCII; never with {@code ..} in it
     */
    OutputStream open(String path) throws IOException;

    /** Writes a whole file. */
    default void write(String path, byte[] bytes) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(bytes);
        }
    }
}
