package io.github.huozi.read.source;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import org.jsoup.nodes.Element;

/**
 * Where findings about one source go.
 *
 * @param path names the source in messages
 * @param sink hears them
 */
public record SourceFindings(String path, DiagnosticSink sink) {

    /** Where records of what is changed in the source go. */
    public TextRecords records() {
        return sink instanceof ExtensionContext context ? context.records() : TextRecords.NONE;
    }

    /** Reports something about an element, at its place or that of what is around it. */
    public void report(Code code, Element at, String variant, Object... arguments) {
        sink.report(code.at(Markup.position(at, path), variant, arguments));
    }
}
