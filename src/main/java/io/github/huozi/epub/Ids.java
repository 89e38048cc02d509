package io.github.huozi.epub;

import java.util.HashSet;
import java.util.Set;

/** The ids of a book, which keep added ids unique. Scoped to one rendering. */
final class Ids {

    private final Set<String> taken = new HashSet<>();

    /** Records an id of the book itself. */
    void take(String id) {
        taken.add(id);
    }

    /** Whether an element has this id. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Returns an unused id: the preferred one, or that with a number. */
    String fresh(String wish) {
        String id = wish;
        for (int n = 2; !taken.add(id); n++) {
            id = wish + "-" + n;
        }
        return id;
    }
}
