package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A book could not be published. Nothing was written; what was there before is as it was. The message is what was found, one
 * finding a line, without notes unless there are only notes. Keeps its findings when it is serialised.
 */
public sealed class PublishException extends RuntimeException permits CancelledException {

    private static final long serialVersionUID = 2L;

    /** Serialisable: a list as {@link List#copyOf} makes it. */
    private final List<Diagnostic> diagnostics;

    /**
     * An exception that says what was found.
     *
     * @param diagnostics all that was found, by position
     */
    public PublishException(List<Diagnostic> diagnostics) {
        this(diagnostics, MessageLanguage.ENGLISH);
    }

    /**
     * An exception that says what was found.
     *
     * @param diagnostics all that was found, by position
     * @param language of the message
     */
    public PublishException(List<Diagnostic> diagnostics, MessageLanguage language) {
        this(diagnostics, message(diagnostics, language));
    }

    PublishException(List<Diagnostic> diagnostics, String message) {
        super(message);
        this.diagnostics = List.copyOf(diagnostics);
    }

    private static String message(List<Diagnostic> all, MessageLanguage language) {
        List<Diagnostic> told =
                all.stream().filter(found -> found.severity() != Severity.INFO).toList();
        return (told.isEmpty() ? all : told)
                .stream().map(found -> found.text(language)).collect(Collectors.joining(System.lineSeparator()));
    }

    /** {@return all that was found, not only what was fatal, by position} */
    public final List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
