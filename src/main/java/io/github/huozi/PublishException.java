package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A book could not be published. Nothing was written, and existing files are unchanged. The message lists the findings, one per
 * line, without notes unless there are only notes. The findings survive serialization.
 */
public sealed class PublishException extends RuntimeException permits CancelledException {

    private static final long serialVersionUID = 2L;

    /** Serializable, as {@link List#copyOf} returns a serializable list. */
    private final List<Diagnostic> diagnostics;

    /**
     * Creates an exception whose message lists the findings.
     *
     * @param diagnostics all findings, in order of position
     */
    public PublishException(List<Diagnostic> diagnostics) {
        this(diagnostics, MessageLanguage.ENGLISH);
    }

    /**
     * Creates an exception whose message lists the findings.
     *
     * @param diagnostics all findings, in order of position
     * @param language the language of the message
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

    /** {@return all findings, not only the fatal ones, in order of position} */
    public final List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
