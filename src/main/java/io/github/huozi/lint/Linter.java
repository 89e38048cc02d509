package io.github.huozi.lint;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Title;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Looks through the sources of a book. Immutable and safe for use by several threads, as far as its sources are. */
public final class Linter {

    private static final List<Lint> LINTS = List.of(
            new HeadingLint(),
            new PictureTexts(),
            new LinkTexts(),
            new StraightQuotes(),
            new HalfWidthMarks(),
            new Pairs(),
            new Ellipsis(),
            new DoubledWords(),
            new Terms());

    private final Function<String, Optional<String>> sources;
    private final BuildControl control;

    /**
     * @param sources the text of a source by its path, its lines ended by {@code \n}; nothing where it is not known, and
     *     findings then name the line of their paragraph at best
     */
    public Linter(Function<String, Optional<String>> sources) {
        this(sources, BuildControl.NONE);
    }

    /**
     * @param sources the text of a source by its path, as above
     * @param control may stop it
     */
    public Linter(Function<String, Optional<String>> sources, BuildControl control) {
        this.control = control;
        this.sources = sources;
    }

    /** Reports what the sections' sources have in them that an editor would mark. */
    public void look(AssembledBook book, DiagnosticSink sink) {
        for (AssembledSection section : book.allSections()) {
            String path = section.position().path();
            LintedSource source = new LintedSource(path, sources.apply(path).orElse(""));
            LintedChapter chapter = new LintedChapter(book, section, passages(book, section));
            for (Lint lint : LINTS) {
                control.check();
                lint.look(chapter, new LintFindings(source, sink));
            }
        }
    }

    private static List<Passage> passages(AssembledBook book, AssembledSection section) {
        boolean chinese = book.metadata().isChinese();
        List<Passage> passages = new ArrayList<>();
        boolean own = section.title().origin() == Title.Origin.HEADING
                || section.title().origin() == Title.Origin.FRONT_MATTER;
        if (own && !section.title().text().isBlank()) {
            passages.add(new Passage(section.title().text(), new Element("h1"), chinese));
        }
        passages.addAll(Passages.of(section.content().body(), chinese));
        return passages;
    }

    /**
     * Passes on what comments in the sources, or the book's settings, do not turn off. What is an error is always told.
     *
     * @param book whose settings and sources count
     * @param findings what was found, by whomever
     * @param sink hears the rest, and what is wrong with the comments
     */
    public void sift(AssembledBook book, List<Diagnostic> findings, DiagnosticSink sink) {
        Map<String, Silence> silences = new HashMap<>();
        book.allSections().stream()
                .map(section -> section.position().path())
                .distinct()
                .forEach(path -> silences.put(
                        path, Silence.read(path, sources.apply(path).orElse(""), sink)));
        for (Diagnostic finding : findings) {
            control.check();
            Silence silence = silences.get(finding.position().path());
            boolean off = book.settings().lints().off().contains(finding.code().id())
                    || (silence != null && silence.covers(finding.position(), finding.code()));
            if (!off || finding.severity() == Severity.ERROR) {
                sink.report(finding);
            }
        }
    }
}
