package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One finding about a book. Immutable. */
public final class Diagnostic implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final Severity severity;
    private final Position position;
    private final String message;
    private final String hint;

    private Diagnostic(Code code, Severity severity, Position position, String message, String hint) {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says what is wrong and what to do: " + code);
        }
        this.code = code;
        this.severity = severity;
        this.position = position;
        this.message = message;
        this.hint = hint;
    }

    /**
     * {@return a finding with the severity of its code}
     *
     * @param code what kind of finding it is, permanently
     * @param position where it is
     * @param message what is wrong, one sentence without a full stop at its end
     * @param hint what to do about it, one sentence; never empty
     */
    public static Diagnostic of(Code code, Position position, String message, String hint) {
        return new Diagnostic(code, code.severity(), position, message, hint);
    }

    /**
     * {@return the same finding, as bad as that}
     *
     * @param other instead of the code's own severity
     */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, position, message, hint);
    }

    /**
     * {@return the same finding at another place}
     *
     * @param other the place
     */
    public Diagnostic at(Position other) {
        return new Diagnostic(code, severity, other, message, hint);
    }

    /** The same finding in other words. */
    Diagnostic saying(String other) {
        return new Diagnostic(code, severity, position, other, hint);
    }

    /** {@return what kind of finding it is, permanently} */
    public Code code() {
        return code;
    }

    /** {@return how bad it is; normally the code's own severity} */
    public Severity severity() {
        return severity;
    }

    /** {@return where it is} */
    public Position position() {
        return position;
    }

    /** {@return what is wrong, one sentence without a full stop at its end} */
    public String message() {
        return message;
    }

    /** {@return what to do about it, one sentence; never empty} */
    public String hint() {
        return hint;
    }

    private List<Object> state() {
        return List.of(code, severity, position, message, hint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** {@code path:line:column: message [CODE]; hint}. */
    @Override
    public String toString() {
        String where = position.path().isEmpty() ? "" : position + ": ";
        return where + message + " [" + code.id() + "]; " + hint;
    }
}
