package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reports findings about one section.
 *
 * @param source the source of the section
 * @param sink the receiver of findings
 */
record LintFindings(LintedSource source, DiagnosticSink sink) {

    /**
     * A range of a passage.
     *
     * @param start the start, in UTF-16 code units
     * @param end the end, exclusive
     */
    record Span(int start, int end) {}

    /** Reports a finding about an element. The variant and its arguments are those of {@link Code#at}. */
    void report(Code code, Element at, String variant, Object... arguments) {
        sink.report(code.at(Markup.position(at, source.path()), variant, arguments));
    }

    /** Reports something about a span of a passage, with an excerpt. */
    void report(Code code, Passage passage, Span at, String variant, Object... arguments) {
        sink.report(shown(passage, at, code.at(source.position(passage, at), variant, arguments)));
    }

    /**
     * Reports a fault that occurs at several places of one passage: the first place, and the number of others, so that a
     * paragraph that is wrong throughout gives one finding.
     */
    void report(Code code, Passage passage, List<Span> places, String variant, Object... arguments) {
        if (places.isEmpty()) {
            return;
        }
        Span first = places.get(0);
        Diagnostic found = code.at(source.position(passage, first), variant, arguments);
        sink.report(shown(
                passage,
                first,
                places.size() == 1 ? found : found.saying(Phrase.of("lint.several", found.what(), places.size()))));
    }

    private static Diagnostic shown(Passage passage, Span at, Diagnostic found) {
        return found.saying(Phrase.of("lint.shown", found.what(), passage.excerpt(at.start(), at.end())));
    }
}
