package io.github.huozi.read.source;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import org.jsoup.nodes.Element;

/**
 * Where findings about one source go.
 *
 * @param source the file that messages name; {@link Position#BOOK} for a title that was given in no file
 * @param sink receives them
 */
public record SourceFindings(Position source, DiagnosticSink sink) {

    /** Where findings about a file go. */
    public static SourceFindings of(String path, DiagnosticSink sink) {
        return new SourceFindings(Position.of(path), sink);
    }

    /** The file, from which links and pictures are resolved; empty when there is none. */
    public String path() {
        return source.path().orElse("");
    }

    /** Where records of what is changed in the source go. */
    public TextRecords records() {
        return sink instanceof ExtensionContext context ? context.records() : TextRecords.NONE;
    }

    /** Reports something about an element, at its place or that of what is around it. */
    public void report(Code code, Element at, String variant, Object... arguments) {
        sink.report(code.at(Markup.position(at, source), variant, arguments));
    }
}
