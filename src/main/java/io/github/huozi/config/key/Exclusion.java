package io.github.huozi.config.key;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import java.util.Set;

/** Something to exclude from the book. */
public sealed interface Exclusion {

    /** Returns the media it is excluded from. */
    Set<Medium> from();

    /** Returns the position of the request. */
    Position position();

    /**
     * Files.
     *
     * @param glob a path or a pattern as in {@link Glob}; without {@code /} it is matched
     *     against names, with {@code /} against paths in the book's folder
     */
    record Files(String glob, Set<Medium> from, Position position) implements Exclusion {
        public Files {
            from = Set.copyOf(from);
        }
    }

    /**
     * Blocks, or words within them.
     *
     * @param selector a CSS selector as written
     */
    record Blocks(String selector, Set<Medium> from, Position position) implements Exclusion {
        public Blocks {
            from = Set.copyOf(from);
        }
    }
}
