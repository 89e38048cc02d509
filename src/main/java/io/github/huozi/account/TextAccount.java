package io.github.huozi.account;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.PrintedRun;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The account of one book: what its sources say, and what each of its outputs does. Witnesses may work in threads of their
 * own; the report is made when they are done.
 */
public final class TextAccount {

    private final CollectedRecords collected;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final Map<Medium, WordFlows> outputs = new EnumMap<>(Medium.class);

    /**
     * @param collected what the stages have handed in, complete once the first witness is asked for
     * @param sink receives what is lost, doubled or changed
     * @param control may stop it between two sources, and between two flows of an output
     */
    public TextAccount(CollectedRecords collected, DiagnosticSink sink, BuildControl control) {
        this.collected = collected;
        this.sink = sink;
        this.control = control;
    }

    /** Who looks at an output of a medium; of several, at the last. */
    public TextWitness witness(Medium medium) {
        WordFlows words = new WordFlows();
        synchronized (outputs) {
            outputs.put(medium, words);
        }
        return witness(collected, words);
    }

    /** Who takes down the words of an output of a book. */
    static TextWitness witness(CollectedRecords collected, WordFlows words) {
        Set<String> judged = new HashSet<>();
        collected.sources().stream()
                .filter(source -> source.form().kind().isRead())
                .forEach(source -> judged.add(source.path()));
        return new Witness(judged, words);
    }

    private static final class Witness implements TextWitness {

        private final Set<String> judged;
        private final WordFlows words;
        private int number;

        Witness(Set<String> judged, WordFlows words) {
            this.judged = judged;
            this.words = words;
        }

        @Override
        public void document(String path, Element root) {
            number++;
            if (judged.contains(path)) {
                OutputWords.add(root, number, words);
            } else {
                // Comments of readers are gathered in a section that no source has.
                root.select("section." + Markup.COMMENTS).stream()
                        .filter(comments -> judged.contains(comments.attr(Markup.PATH)))
                        .forEach(comments -> OutputWords.add(comments, number, words));
            }
        }

        @Override
        public void run(PrintedRun run) {
            if (!judged.contains(run.path())) {
                return;
            }
            switch (run.kind()) {
                case TEXT -> words.text(run.flow(), run.text(), 0, Need.REQUIRED);
                case CODE -> words.code(run.flow(), run.text(), 0, Need.REQUIRED);
                case ADDED -> words.text(run.flow(), run.text(), 0, Need.OPTIONAL);
                case CALL -> words.of(run.flow()).add(Signs.CALL, 0, Need.REQUIRED);
                case PICTURE -> words.of(run.flow()).add(Signs.PICTURE, 0, Need.REQUIRED);
                case TABLE -> words.of(run.flow()).add(Signs.TABLE, 0, Need.OPTIONAL);
                case FORMULA -> words.of(run.flow()).add(Signs.FORMULA, 0, Need.OPTIONAL);
            }
        }
    }

    /** Compares, and reports what nothing explains. */
    public void report() {
        List<SourceText> sources = collected.sources().stream()
                .filter(source -> source.form().kind().isRead())
                .toList();
        if (sources.isEmpty()) {
            return;
        }
        SourceSide source = new SourceSide(sources, control);
        List<TextRecord> records = collected.records();
        AccountFindings findings = new AccountFindings(source);
        outputs.forEach((medium, words) ->
                findings.add(medium, AccountJudge.differences(words, new RecordedChanges(source, records), control)));
        findings.report(sink);
    }
}
