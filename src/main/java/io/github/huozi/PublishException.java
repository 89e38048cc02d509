package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A book could not be published. Nothing was written; what was there before is as it was. */
public sealed class PublishException extends RuntimeException permits CancelledException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * @param diagnostics all that was found, by position
     */
    public PublishException(List<Diagnostic> diagnostics) {
        this(
                diagnostics,
                diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
    }

    PublishException(List<Diagnostic> diagnostics, String message) {
        super(message);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All that was found, not only what was fatal, by position. */
    public final List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
