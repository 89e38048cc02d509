package io.github.huozi.diagnostic;

/**
 * One finding about a book. It is put into words only where a person reads it.
 *
 * @param code what kind of finding it is, permanently
 * @param severity normally the code's own
 * @param position where it is
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Diagnostic(Code code, Severity severity, Position position, Phrase what, Phrase remedy) {

    /**
     * A finding with the severity of its code, in words that are the same in every language.
     *
     * @throws IllegalArgumentException when either text is blank
     */
    public static Diagnostic of(Code code, Position position, String message, String hint) {
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says what is wrong and what to do: " + code);
        }
        return new Diagnostic(code, code.severity(), position, Phrase.literal(message), Phrase.literal(hint));
    }

    /** A finding in words that are the same in every language. */
    public Diagnostic(Code code, Severity severity, Position position, String message, String hint) {
        this(code, severity, position, Phrase.literal(message), Phrase.literal(hint));
    }

    /** The same finding with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, position, what, remedy);
    }

    /** The same finding in other words. */
    public Diagnostic saying(Phrase other) {
        return new Diagnostic(code, severity, position, other, remedy);
    }

    /** The same finding at another place. */
    public Diagnostic at(Position other) {
        return new Diagnostic(code, severity, other, what, remedy);
    }

    /** The same finding with another remedy. */
    public Diagnostic withRemedy(Phrase other) {
        return new Diagnostic(code, severity, position, what, other);
    }

    /** What is wrong, in English: one sentence without a full stop at its end. */
    public String message() {
        return messageIn(MessageLanguage.ENGLISH);
    }

    /** What is wrong: one sentence without a full stop at its end. */
    public String messageIn(MessageLanguage language) {
        return what.in(language);
    }

    /** What to do about it, in English: one sentence, never empty. */
    public String hint() {
        return hintIn(MessageLanguage.ENGLISH);
    }

    /** What to do about it: one sentence, never empty. */
    public String hintIn(MessageLanguage language) {
        return remedy.in(language);
    }

    /** {@code path:line:column: message [CODE]; hint}. */
    public String text(MessageLanguage language) {
        String where = position.path().isEmpty() ? "" : position + ": ";
        String semicolon = language == MessageLanguage.CHINESE ? "；" : "; ";
        return where + messageIn(language) + " [" + code.id() + "]" + semicolon + hintIn(language);
    }

    /** The finding in English, as {@link #text} gives it. */
    @Override
    public String toString() {
        return text(MessageLanguage.ENGLISH);
    }
}
