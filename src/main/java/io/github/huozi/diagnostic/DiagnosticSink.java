package io.github.huozi.diagnostic;

/** Receives findings as they are made. Implementations must be thread-safe. */
@FunctionalInterface
public interface DiagnosticSink {

    /**
     * Receives a finding.
     *
     * @param diagnostic the finding
     */
    void report(Diagnostic diagnostic);
}
