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

    /**
     * Takes a finding with the severity of its code.
     *
     * @param code what kind of finding it is
     * @param position where it is
     * @param message what is wrong, one sentence without a full stop at its end
     * @param hint what to do about it, one sentence; never empty
     */
    default void report(Code code, Position position, String message, String hint) {
        report(Diagnostic.of(code, position, message, hint));
    }
}
