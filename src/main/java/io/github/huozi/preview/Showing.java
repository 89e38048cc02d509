package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The current state of the server.
 *
 * @param version the version, which increases with every change
 * @param tree the last site that could be made; absent before the first
 * @param faults the reasons why the latest state of the book could not be made; empty when it could
 */
record Showing(long version, Optional<FileTree> tree, List<Diagnostic> faults) {

    static final Showing NOTHING = new Showing(0, Optional.empty(), List.of());

    Showing {
        faults = List.copyOf(faults);
    }
}
