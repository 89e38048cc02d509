package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;

/** A file cannot be made because the book is faulty. */
public final class BuildFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * A fault for these reasons.
     *
     * @param diagnostics what was found
     */
    public BuildFault(List<Diagnostic> diagnostics) {
        super("the book has faults: " + diagnostics.size());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What was found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
