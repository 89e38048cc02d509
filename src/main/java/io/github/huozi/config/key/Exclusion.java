package io.github.huozi.config.key;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import java.util.Set;

/** Something to leave out of the book. */
public sealed interface Exclusion {

    /** The media that it is left out from. */
    Set<Medium> from();

    /** Where that is asked for. */
    Position position();

    /**
     * Files.
     *
     * @param glob a path or a pattern as {@link java.nio.file.FileSystem#getPathMatcher} knows them; without {@code /} it
     *     is matched against names, with {@code /} against paths in the book's folder
     */
    record Files(String glob, Set<Medium> from, Position position) implements Exclusion {
        public Files {
            from = Set.copyOf(from);
        }
    }

    /**
     * Blocks, or words within them.
     *
     * @param selector a CSS selector as it is written
     */
    record Blocks(String selector, Set<Medium> from, Position position) implements Exclusion {
        public Blocks {
            from = Set.copyOf(from);
        }
    }
}
