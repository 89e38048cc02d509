package io.github.huozi.book.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a book is made into, where its content differs by that. */
public enum Medium {
    /** An EPUB. */
    EPUB,
    /** A PDF. */
    PDF,
    /** A site. */
    SITE;

    /** {@return the word for it in sources and in {@code book.yaml}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the medium with that word}
     *
     * @param key the word
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
     * {@return all media but some}
     *
     * @param some those to leave out
     */
    public static Set<Medium> except(Collection<Medium> some) {
        Set<Medium> others = all();
        others.removeAll(some);
        return others;
    }

    /**
     * {@return their words with spaces between, in one order}
     *
     * @param media in any order
     */
    public static String keys(Collection<Medium> media) {
        return media.stream().sorted().map(Medium::key).collect(Collectors.joining(" "));
    }
}
