package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding about a book. It is put into words only when it is displayed. Immutable. */
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
     * {@return a finding with the severity of its code, with text that is the same in every language}
     *
     * @param code the permanent kind of the finding
     * @param position the position of the problem
     * @param message the problem, one sentence without a full stop at its end
     * @param hint the remedy, one sentence; never empty
     * @throws IllegalArgumentException if either text is blank
     */
    public static Diagnostic of(Code code, Position position, String message, String hint) {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says what is wrong and what to do: " + code);
        }
        return new Diagnostic(code, code.severity(), position, Phrase.literal(message), Phrase.literal(hint));
    }

    /**
     * {@return a copy with another severity}
     *
     * @param other the severity, in place of the code's own
     */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, position, what, remedy);
    }

    /**
     * {@return a copy at another position}
     *
     * @param other the position
     */
    public Diagnostic at(Position other) {
        return new Diagnostic(code, severity, other, what, remedy);
    }

    /**
     * {@return a copy with other words}
     *
     * @param other what is wrong
     */
    public Diagnostic saying(Phrase other) {
        return new Diagnostic(code, severity, position, other, remedy);
    }

    /**
     * {@return a copy with another remedy}
     *
     * @param other the remedy
     */
    public Diagnostic withRemedy(Phrase other) {
        return new Diagnostic(code, severity, position, what, other);
    }

    /** {@return the permanent kind of the finding} */
    public Code code() {
        return code;
    }

    /** {@return the severity; normally the code's own} */
    public Severity severity() {
        return severity;
    }

    /** {@return the position of the problem} */
    public Position position() {
        return position;
    }

    /** {@return the problem, not yet in words} */
    public Phrase what() {
        return what;
    }

    /** {@return the remedy, not yet in words} */
    public Phrase remedy() {
        return remedy;
    }

    /** {@return the problem, in English: one sentence without a full stop at its end} */
    public String message() {
        return messageIn(MessageLanguage.ENGLISH);
    }

    /**
     * {@return the problem: one sentence without a full stop at its end}
     *
     * @param language the language of the sentence
     */
    public String messageIn(MessageLanguage language) {
        return what.in(language);
    }

    /** {@return the remedy, in English: one sentence, never empty} */
    public String hint() {
        return hintIn(MessageLanguage.ENGLISH);
    }

    /**
     * {@return the remedy: one sentence, never empty}
     *
     * @param language the language of the sentence
     */
    public String hintIn(MessageLanguage language) {
        return remedy.in(language);
    }

    /**
     * {@return <code>path:line:column: message [CODE]; hint</code>}
     *
     * @param language the language of message and hint
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

    /** {@return the finding in English, as returned by {@link #text}} */
    @Override
    public String toString() {
        return text(MessageLanguage.ENGLISH);
    }
}
