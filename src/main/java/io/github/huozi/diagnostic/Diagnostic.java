package io.github.huozi.diagnostic;

/**
 * One finding about a book.
 *
 * @param code what kind of finding it is, permanently
 * @param severity normally the code's own
 * @param position where it is
 * @param message what is wrong, one sentence without a full stop at its end
 * @param hint what to do about it, one sentence; never empty
 */
public record Diagnostic(Code code, Severity severity, Position position, String message, String hint) {

    public Diagnostic {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says what is wrong and what to do: " + code);
        }
    }

    /** A finding with the severity of its code. */
    public static Diagnostic of(Code code, Position position, String message, String hint) {
        return new Diagnostic(code, code.severity(), position, message, hint);
    }

    /** {@code path:line:column: message [CODE]; hint}. */
    @Override
    public String toString() {
        String where = position.path().isEmpty() ? "" : position + ": ";
        return where + message + " [" + code.id() + "]; " + hint;
    }
}
