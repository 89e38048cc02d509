package io.github.huozi.preview;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;

/** Thrown when a file cannot be made because the book is faulty. */
public final class BuildFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Creates a fault for these reasons.
     *
     * @param diagnostics the findings
     */
    public BuildFault(List<Diagnostic> diagnostics) {
        super("the book has faults: " + diagnostics.size());
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the findings. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
