package io.github.huozi.read.source;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import org.jsoup.nodes.Element;

/**
 * The destination of findings about one source.
 *
 * @param source the file that messages name; {@link Position#BOOK} for a title not given in a file
 * @param sink the receiver of findings
 */
public record SourceFindings(Position source, DiagnosticSink sink) {

    /** Returns the destination of findings about a file. */
    public static SourceFindings of(String path, DiagnosticSink sink) {
        return new SourceFindings(Position.of(path), sink);
    }

    /** Returns the file, against which links and pictures are resolved; empty when there is none. */
    public String path() {
        return source.path().orElse("");
    }

    /** Returns the destination of records of changes in the source. */
    public TextRecords records() {
        return sink instanceof ExtensionContext context ? context.records() : TextRecords.NONE;
    }

    /** Reports a finding about an element, at its position or that of the nearest ancestor. */
    public void report(Code code, Element at, String variant, Object... arguments) {
        sink.report(code.at(Markup.position(at, source), variant, arguments));
    }
}
