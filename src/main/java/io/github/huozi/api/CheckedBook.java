package io.github.huozi.api;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book that is being checked. Implemented by Huozi alone, so that methods can be added. */
public interface CheckedBook {

    /** {@return the book's metadata} */
    Metadata metadata();

    /** {@return the book's settings} */
    Settings settings();

    /** {@return all its sections, parents first, in reading order} */
    List<CheckedSection> sections();

    /** {@return its pictures by key; an {@code img} names its key in {@link io.github.huozi.book.Markup#ASSET}} */
    Map<String, Asset> assets();

    /**
     * Returns the text of a source.
     *
     * @param path the path, as in positions
     * @return the text, its lines ending in {@code \n}; empty if there is no such source
     */
    Optional<String> source(String path);
}
