package io.github.huozi.diagnostic;

/** Takes findings as they are made. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface DiagnosticSink {

    /**
     * Takes one finding.
     *
     * @param diagnostic the finding
     */
    void report(Diagnostic diagnostic);
}
