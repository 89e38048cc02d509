package io.github.huozi.epub;

import java.util.HashSet;
import java.util.Set;

/** The ids of a book, so that added ones are unique. Used for one rendering. */
final class Ids {

    private final Set<String> taken = new HashSet<>();

    /** Records an id of the book. */
    void take(String id) {
        taken.add(id);
    }

    /** Whether an element has this id. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Returns an unused id: the requested one, or that with a number. */
    String fresh(String wish) {
        String id = wish;
        for (int n = 2; !taken.add(id); n++) {
            id = wish + "-" + n;
        }
        return id;
    }
}
