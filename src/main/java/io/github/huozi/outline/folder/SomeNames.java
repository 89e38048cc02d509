package io.github.huozi.outline.folder;

import java.util.List;

/** Names in a message, the first few of many. */
public final class SomeNames {

    private static final int NAMES_IN_A_MESSAGE = 10;

    private SomeNames() {}

    /** Returns the first of the names, and how many more there are. */
    public static String of(List<String> names) {
        List<String> shown = names.subList(0, Math.min(names.size(), NAMES_IN_A_MESSAGE));
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
    }
}
