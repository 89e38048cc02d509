package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;

/** Receives what a server could not serve. Called by the threads that serve, several at a time. */
@FunctionalInterface
public interface Refusals {

    /** Reports nothing. */
    Refusals NONE = (path, diagnostics) -> {};

    /**
     * A file of the site cannot be made or read.
     *
     * @param path of the file, relative
     * @param diagnostics why, at least one; the page that is served instead shows the same
     */
    void refused(String path, List<Diagnostic> diagnostics);
}
