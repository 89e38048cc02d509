package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What the server shows at a moment.
 *
 * @param version counts up with every change
 * @param tree the last site that could be made; absent until one could
 * @param faults why the newest state of the book could not be made; empty when it could
 */
record Showing(long version, Optional<FileTree> tree, List<Diagnostic> faults) {

    static final Showing NOTHING = new Showing(0, Optional.empty(), List.of());

    Showing {
        faults = List.copyOf(faults);
    }
}
