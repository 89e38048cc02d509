package io.github.huozi.api;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book that is being checked. Huozi alone implements it, so that it may grow. */
public interface CheckedBook {

    /** {@return what the book says of itself} */
    Metadata metadata();

    /** {@return how it is made} */
    Settings settings();

    /** {@return all its sections, parents first, in reading order} */
    List<CheckedSection> sections();

    /** {@return its pictures by key; an {@code img} names its key in {@link io.github.huozi.book.Markup#ASSET}} */
    Map<String, Asset> assets();

    /**
     * The text of a source.
     *
     * @param path as positions have it
     * @return its lines end in {@code \n}; nothing when there is no such source
     */
    Optional<String> source(String path);
}
