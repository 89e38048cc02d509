package io.github.huozi.api;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a book leaves out. Immutable. */
public final class Omission {

    private final Optional<String> source;
    private final Optional<String> selector;
    private final Set<Medium> from;
    private final Position position;

    private Omission(Optional<String> source, Optional<String> selector, Set<Medium> from, Position position) {
        this.source = source;
        this.selector = selector;
        this.from = Set.copyOf(from);
        this.position = position;
    }

    /**
     * {@return the omission of a whole source}
     *
     * @param name the name of the source
     * @param from the media that it is left out of
     * @param position the position of the request
     */
    public static Omission ofSource(String name, Set<Medium> from, Position position) {
        return new Omission(Optional.of(name), Optional.empty(), from, position);
    }

    /**
     * {@return the omission of blocks of all sources}
     *
     * @param selector a CSS selector of the blocks
     * @param from the media that they are left out of
     * @param position the position of the request
     */
    public static Omission ofBlocks(String selector, Set<Medium> from, Position position) {
        return new Omission(Optional.empty(), Optional.of(selector), from, position);
    }

    /** {@return the name of the source it applies to; empty for all} */
    public Optional<String> source() {
        return source;
    }

    /** {@return a CSS selector of what is left out; empty for the whole source} */
    public Optional<String> selector() {
        return selector;
    }

    /** {@return the media it applies to} */
    public Set<Medium> from() {
        return from;
    }

    /** {@return the position of the request} */
    public Position position() {
        return position;
    }

    private List<Object> state() {
        return List.of(source, selector, from, position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Omission that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Omission" + state();
    }
}
