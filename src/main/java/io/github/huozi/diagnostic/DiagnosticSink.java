package io.github.huozi.diagnostic;

/** Takes findings as they are made. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface DiagnosticSink {

    /** Takes one finding. */
    void report(Diagnostic diagnostic);

    /** Takes a finding with the severity of its code. */
    default void report(Code code, Position position, String message, String hint) {
        report(Diagnostic.of(code, position, message, hint));
    }
}
