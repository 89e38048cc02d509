package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One finding about a book. It is put into words only where a person reads it. Immutable. */
public final class Diagnostic implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final Severity severity;
    private final Position position;
    private final Phrase what;
    private final Phrase remedy;

    Diagnostic(Code code, Severity severity, Position position, Phrase what, Phrase remedy) {
        this.code = code;
        this.severity = severity;
        this.position = position;
        this.what = what;
        this.remedy = remedy;
    }

    /**
     * {@return a finding with the severity of its code, in words that are the same in every language}
     *
     * @param code what kind of finding it is, permanently
     * @param position where it is
     * @param message what is wrong, one sentence without a full stop at its end
     * @param hint what to do about it, one sentence; never empty
     * @throws IllegalArgumentException when either text is blank
     */
    public static Diagnostic of(Code code, Position position, String message, String hint) {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says what is wrong and what to do: " + code);
        }
        return new Diagnostic(code, code.severity(), position, Phrase.literal(message), Phrase.literal(hint));
    }

    /**
     * {@return the same finding, as bad as that}
     *
     * @param other instead of the code's own severity
     */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, position, what, remedy);
    }

    /**
     * {@return the same finding at another place}
     *
     * @param other the place
     */
    public Diagnostic at(Position other) {
        return new Diagnostic(code, severity, other, what, remedy);
    }

    /**
     * {@return the same finding in other words}
     *
     * @param other what is wrong
     */
    public Diagnostic saying(Phrase other) {
        return new Diagnostic(code, severity, position, other, remedy);
    }

    /**
     * {@return the same finding with another remedy}
     *
     * @param other what to do about it
     */
    public Diagnostic withRemedy(Phrase other) {
        return new Diagnostic(code, severity, position, what, other);
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

    /** {@return what is wrong, not yet in words} */
    public Phrase what() {
        return what;
    }

    /** {@return what to do about it, not yet in words} */
    public Phrase remedy() {
        return remedy;
    }

    /** {@return what is wrong, in English: one sentence without a full stop at its end} */
    public String message() {
        return messageIn(MessageLanguage.ENGLISH);
    }

    /**
     * {@return what is wrong: one sentence without a full stop at its end}
     *
     * @param language of the sentence
     */
    public String messageIn(MessageLanguage language) {
        return what.in(language);
    }

    /** {@return what to do about it, in English: one sentence, never empty} */
    public String hint() {
        return hintIn(MessageLanguage.ENGLISH);
    }

    /**
     * {@return what to do about it: one sentence, never empty}
     *
     * @param language of the sentence
     */
    public String hintIn(MessageLanguage language) {
        return remedy.in(language);
    }

    /**
     * {@return <code>path:line:column: message [CODE]; hint</code>}
     *
     * @param language of message and hint
     */
    public String text(MessageLanguage language) {
        String where = position.path().map(path -> position + ": ").orElse("");
        String semicolon = language == MessageLanguage.CHINESE ? "；" : "; ";
        return where + messageIn(language) + " [" + code.id() + "]" + semicolon + hintIn(language);
    }

    private List<Object> state() {
        return List.of(code, severity, position, what, remedy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** {@return the finding in English, as {@link #text} gives it} */
    @Override
    public String toString() {
        return text(MessageLanguage.ENGLISH);
    }
}
