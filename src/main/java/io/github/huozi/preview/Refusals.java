package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;

/** Receives the failures of a server. Called by server threads concurrently. */
@FunctionalInterface
public interface Refusals {

    /** Reports nothing. */
    Refusals NONE = (path, diagnostics) -> {};

    /**
     * A file of the site cannot be made or read.
     *
     * @param path the path of the file, relative
     * @param diagnostics the reasons, at least one; the page served instead shows the same
     */
    void refused(String path, List<Diagnostic> diagnostics);
}
