package io.github.huozi.api;

import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;

/** What an extension has of the build that runs it: where its findings go, and whether it may go on. Safe for use by several threads. */
public final class ExtensionContext implements DiagnosticSink {

    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextRecords records;

    /**
     * A context, such as one for the test of an extension.
     *
     * @param sink receives what the extension reports
     * @param control bounds the build, and may stop it
     */
    public ExtensionContext(DiagnosticSink sink, BuildControl control) {
        this(sink, control, TextRecords.NONE);
    }

    /**
     * A context in which an account of the book's text is kept.
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
     * {@return where records of changes go} What an extension takes out of the text, puts into it or moves within it is reported
     * as lost, added or moved when a build compares its outputs with the sources, unless there is a record of it.
     */
    public TextRecords records() {
        return records;
    }

    /**
     * {@return the bounds of the build} Long work calls its {@code check()} often enough that a fraction of a second never
     * passes without a call.
     */
    public BuildControl control() {
        return control;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    /**
     * Reports a finding under the code EXT-001, which is that of all extensions.
     *
     * @param severity how bad it is; an error stops the build
     * @param position where it is, in the file's own units
     * @param message what is wrong: one sentence without a full stop, in the language of the book's makers
     * @param remedy what to do about it: one sentence, never empty
     */
    public void report(Severity severity, Position position, String message, String remedy) {
        report(Diagnostic.of(Code.EXTENSION_FINDING, position, message, remedy).as(severity));
    }
}
