package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A book could not be published. Nothing was written; what was there before is as it was. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception that says what was found.
     *
     * @param diagnostics all that was found, by position
     */
    public PublishException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return all that was found, not only what was fatal, by position} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
