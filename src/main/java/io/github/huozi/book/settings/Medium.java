package io.github.huozi.book.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A medium that a book is made for, where its content depends on it. */
public enum Medium {
    /** An EPUB. */
    EPUB,
    /** A PDF. */
    PDF,
    /** A site. */
    SITE;

    /** {@return its name in sources and in {@code book.yaml}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the medium with that name}
     *
     * @param key the name
     */
    public static Optional<Medium> ofKey(String key) {
        return Arrays.stream(values())
                .filter(medium -> medium.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** {@return all media} */
    public static Set<Medium> all() {
        return EnumSet.allOf(Medium.class);
    }

    /**
     * {@return all media except some}
     *
     * @param some the media to leave out
     */
    public static Set<Medium> except(Collection<Medium> some) {
        Set<Medium> others = all();
        others.removeAll(some);
        return others;
    }

    /**
     * {@return their names in a fixed order, separated by spaces}
     *
     * @param media the media in any order
     */
    public static String keys(Collection<Medium> media) {
        return media.stream().sorted().map(Medium::key).collect(Collectors.joining(" "));
    }
}
