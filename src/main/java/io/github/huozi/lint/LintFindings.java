package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where findings about one section go.
 *
 * @param source the source of the section
 * @param sink hears them
 */
record LintFindings(LintedSource source, DiagnosticSink sink) {

    /**
     * A piece of a passage.
     *
     * @param start in UTF-16 code units
     * @param end behind it
     */
    record Span(int start, int end) {}

    /** Reports something about an element. */
    void report(Code code, Element at, String message, String hint) {
        sink.report(code, Markup.position(at, source.path()), message, hint);
    }

    /** Reports something about a place of a passage. */
    void report(Code code, Passage passage, Span at, String message, String hint) {
        sink.report(code, source.position(passage, at), message + ": " + passage.excerpt(at.start(), at.end()), hint);
    }

    /**
     * Reports the like that stands in several places of one passage: the first place, and how many more there are. A
     * paragraph that is wrong throughout is one finding.
     */
    void report(Code code, Passage passage, List<Span> places, String message, String hint) {
        if (!places.isEmpty()) {
            String more = places.size() == 1 ? "" : " (" + places.size() + " in this paragraph)";
            report(code, passage, places.get(0), message + more, hint);
        }
    }
}
