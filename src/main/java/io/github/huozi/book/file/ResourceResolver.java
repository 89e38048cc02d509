package io.github.huozi.book.file;

import java.io.IOException;
import java.util.Optional;

/**
 * Finds the files that a book names, such as pictures: in its folder, or in the caller's database or object store.
 * Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface ResourceResolver {

    /** Finds nothing. */
    ResourceResolver NONE = path -> Optional.empty();

    /**
     * The content of a file.
     *
     * @param path relative to the book's folder, normalised, decoded, {@code /} between names; never absolute and never
     *     with {@code ..} in it
     * @return nothing when there is no such file
     * @throws IOException when there is one and it cannot be read
     */
    Optional<Binary> resolve(String path) throws IOException;

    /**
     * The path of a file whose path differs from another only in case, so that a finding can name it.
     *
     * @param path as {@link #resolve} takes it; there is no such file
     * @return nothing when there is none or it is not known
     */
    default Optional<String> spelledOtherwise(String path) {
        return Optional.empty();
    }
}
