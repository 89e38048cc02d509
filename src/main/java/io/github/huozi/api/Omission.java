package io.github.huozi.api;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import java.util.Set;

/**
 * Something that a book leaves out.
 *
 * @param source the name of the source that it is in; empty for all
 * @param selector a CSS selector of what is left out; empty for the whole source
 * @param from the media that it is left out from
 * @param position where that is asked for
 */
public record Omission(String source, String selector, Set<Medium> from, Position position) {

    public Omission {
        from = Set.copyOf(from);
    }
}
