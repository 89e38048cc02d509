package io.github.huozi.lint;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Checks the sources of a book. Not thread-safe. */
public final class Linter {

    private final List<BookCheck> checks;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Function<String, Optional<String>> sources;
    private final BuildControl control;

    /**
     * @param checks the checks, in order
     * @param sources the function from a path to the text of that source, with {@code \n} as line break; empty when
     *     unknown, in which case findings have the line of their paragraph at best
     * @param control cancels it
     */
    public Linter(List<BookCheck> checks, Function<String, Optional<String>> sources, BuildControl control) {
        this.checks = List.copyOf(checks);
        this.sources = sources;
        this.control = control;
    }

    /** Reports what an editor would mark in the sources. A third-party check that fails is reported. */
    public void look(AssembledBook book, DiagnosticSink sink) {
        CheckedBook checked = LintedBook.of(book, this::text);
        ExtensionContext context = new ExtensionContext(sink, control);
        int begun = 0;
        for (BookCheck check : checks) {
            control.check();
            control.at(BuildStep.SOURCES, "", begun++, checks.size());
            try {
                check.check(checked, context);
            } catch (BuildStopped e) {
                throw e;
            } catch (RuntimeException e) {
                if (check instanceof Lint) {
                    throw e;
                }
                context.report(Code.EXTENSION_FAILED.at(
                        Position.BOOK, "check", check.getClass().getName(), Phrase.literal(String.valueOf(e))));
            }
        }
    }

    private Optional<String> text(String path) {
        return known.computeIfAbsent(path, sources);
    }

    /**
     * Forwards findings that neither comments in the sources nor the book's settings turn off. Errors are always forwarded.
     *
     * @param book the book with the settings and sources
     * @param findings the findings, from any origin
     * @param sink the receiver of the remaining findings, and of faults in the comments
     */
    public void sift(AssembledBook book, List<Diagnostic> findings, DiagnosticSink sink) {
        Map<String, Silence> silences = new HashMap<>();
        book.allSections().stream()
                .flatMap(section -> section.position().path().stream())
                .distinct()
                .forEach(
                        path -> silences.put(path, Silence.read(path, text(path).orElse(""), sink)));
        for (Diagnostic finding : findings) {
            control.check();
            Silence silence = silences.get(finding.position().path().orElse(""));
            boolean off = book.settings().lints().off().contains(finding.code().id())
                    || (silence != null && silence.covers(finding.position(), finding.code()));
            if (!off || finding.severity() == Severity.ERROR) {
                sink.report(finding);
            }
        }
    }
}
