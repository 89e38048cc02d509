package io.github.huozi.book.file;

import java.io.IOException;
import java.util.Optional;

/**
 * Finds the files that a book refers to, such as pictures: in its folder, or in the caller's database or object store.
 * Implementations must be thread-safe.
 */
@FunctionalInterface
public interface ResourceResolver {

    /** Finds nothing. */
    ResourceResolver NONE = path -> Optional.empty();

    /**
     * Returns the content of a file.
     *
     * @param path the path relative to the book's folder, normalised, decoded, with {@code /} between names; never absolute and
     *     never with {@code ..} in it
     * @return the content; empty if there is no such file
     * @throws IOException if there is one and it cannot be read
     */
    Optional<Binary> resolve(String path) throws IOException;

    /**
     * Returns the path of a file that differs only in case, so that a finding can name it.
     *
     * @param path a path as for {@link #resolve}, without a file
     * @return the path; empty if there is none or it is unknown
     */
    default Optional<String> spelledOtherwise(String path) {
        return Optional.empty();
    }
}
