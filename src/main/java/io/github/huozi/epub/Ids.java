package io.github.huozi.epub;

import java.util.HashSet;
import java.util.Set;

/** The ids of a book, so that those which we add are unique among them. Belongs to one rendering. */
final class Ids {

    private final Set<String> taken = new HashSet<>();

    /** Takes note of an id of the book's own. */
    void take(String id) {
        taken.add(id);
    }

    /** Whether an element has this id. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** An id that no element has yet: the one wished for, or that with a number. */
    String fresh(String wish) {
        String id = wish;
        for (int n = 2; !taken.add(id); n++) {
            id = wish + "-" + n;
        }
        return id;
    }
}
