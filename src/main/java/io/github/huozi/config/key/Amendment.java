package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;

/**
 * A change to one entry of an automatic outline.
 *
 * @param file the section's file as written by the author
 * @param role its role
 * @param title the title, used verbatim; empty to keep the title
 * @param place its new place; empty to keep its place
 * @param position the position of the request
 */
public record Amendment(
        Located<String> file, Role role, Optional<String> title, Optional<Place> place, Position position) {

    /** A side of another section. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /**
     * A place in the order.
     *
     * @param neighbour the file of the adjacent section
     */
    public record Place(Side side, Located<String> neighbour) {}
}
