package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;

/**
 * A change to one entry of an outline that was found.
 *
 * @param file the section's file as the author wrote it
 * @param role what it is
 * @param title taken as it is; empty to leave the title alone
 * @param place where it stands; empty to leave it where it is
 * @param position where the change is asked for
 */
public record Amendment(
        Located<String> file, Role role, Optional<String> title, Optional<Place> place, Position position) {

    /** Which side of another section. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /**
     * A place in the order.
     *
     * @param neighbour the file of the section beside it
     */
    public record Place(Side side, Located<String> neighbour) {}
}
