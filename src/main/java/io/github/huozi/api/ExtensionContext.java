package io.github.huozi.api;

import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;

/** An extension's access to the build that runs it: the sink for its findings, and the control that bounds it. Thread-safe. */
public final class ExtensionContext implements DiagnosticSink {

    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextRecords records;

    /**
     * Creates a context, for example to test an extension.
     *
     * @param sink receives what the extension reports
     * @param control bounds the build, and may stop it
     */
    public ExtensionContext(DiagnosticSink sink, BuildControl control) {
        this(sink, control, TextRecords.NONE);
    }

    /**
     * Creates a context that keeps an account of the book's text.
     *
     * @param sink receives what the extension reports
     * @param control bounds the build, and may stop it
     * @param records receives what the extension does to the text
     */
    public ExtensionContext(DiagnosticSink sink, BuildControl control, TextRecords records) {
        this.sink = sink;
        this.control = control;
        this.records = records;
    }

    /**
     * {@return the recorder of changes to the text} Text that an extension removes, adds or moves without a record is reported
     * as lost, added or moved when a build compares its outputs with the sources.
     */
    public TextRecords records() {
        return records;
    }

    /** {@return the control that bounds the build} Long-running work calls its {@code check()} several times per second. */
    public BuildControl control() {
        return control;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    /**
     * Reports a finding under the code EXT-001, which all extensions share.
     *
     * @param severity the severity; an error stops the build
     * @param position the position, in the file's own units
     * @param message what is wrong: one sentence without a full stop, in the language of the book's makers
     * @param remedy what to do about it: one sentence, never empty
     */
    public void report(Severity severity, Position position, String message, String remedy) {
        report(Diagnostic.of(Code.EXTENSION_FINDING, position, message, remedy).as(severity));
    }
}
