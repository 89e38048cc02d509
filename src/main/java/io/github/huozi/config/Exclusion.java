package io.github.huozi.config;

import io.github.huozi.diagnostic.Position;

/** Something to leave out of the book. */
public sealed interface Exclusion {

    /** Where that is asked for. */
    Position position();

    /**
     * Files.
     *
     * @param glob a path or a pattern as {@link java.nio.file.FileSystem#getPathMatcher} knows them; without {@code /} it
     *     is matched against names, with {@code /} against paths in the book's folder
     */
    record Files(String glob, Position position) implements Exclusion {}
}
