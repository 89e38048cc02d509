package io.github.huozi.account;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.PrintedRun;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The account of one book: the words of its sources, compared with those of each output. Witnesses may run in separate
 * threads; the report is made when they are done.
 */
public final class TextAccount {

    private static final int SHOWN = 20;

    private final CollectedRecords collected;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final Map<Medium, WordFlows> outputs = new EnumMap<>(Medium.class);

    /**
     * @param collected what the stages have collected, complete when the first witness is requested
     * @param sink the receiver of what is lost, duplicated or changed
     * @param control may cancel it between two sources, and between two flows of an output
     */
    public TextAccount(CollectedRecords collected, DiagnosticSink sink, BuildControl control) {
        this.collected = collected;
        this.sink = sink;
        this.control = control;
    }

    /** Returns the witness for an output of a medium; of several outputs, only the last counts. */
    public TextWitness witness(Medium medium) {
        WordFlows words = new WordFlows();
        synchronized (outputs) {
            outputs.put(medium, words);
        }
        return witness(collected, words);
    }

    /** Returns the witness that collects the words of an output. */
    static TextWitness witness(CollectedRecords collected, WordFlows words) {
        Set<String> judged = new HashSet<>();
        collected.sources().forEach(source -> judged.add(source.path()));
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
                // Readers' comments are collected in a section that no source has.
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
                case FORMULA -> words.of(run.flow()).add(Signs.FORMULA, 0, Need.REQUIRED);
            }
        }
    }

    /** Compares, and reports what nothing explains. */
    public void report() {
        control.at(BuildStep.WORDS, "", 0, 0);
        List<SourceText> sources = collected.sources();
        if (sources.isEmpty()) {
            return;
        }
        SourceSide source = new SourceSide(sources, control);
        List<TextRecord> records = collected.records();
        AccountFindings findings = new AccountFindings(source);
        outputs.forEach((medium, words) ->
                findings.add(medium, AccountJudge.differences(words, new RecordedChanges(source, records), control)));
        findings.report(sink);
        reportFurniture(records);
    }

    /** A saved page alone does not show which part is its article, so the reader reports how much it removed. */
    private void reportFurniture(List<TextRecord> records) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, TextRecord> first = new HashMap<>();
        for (TextRecord record : records) {
            int size = Signs.bare(record.words()).length();
            if (record.reason() == RecordReason.PAGE_FURNITURE && size > 0) {
                String path = record.position().path().orElse("");
                sizes.merge(path, size, Integer::sum);
                first.putIfAbsent(path, record);
            }
        }
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> {
            TextRecord record = Objects.requireNonNull(first.get(most.getKey()));
            String words = record.words().strip().replaceAll("\\s+", " ");
            sink.report(Code.PAGE_FURNITURE.at(
                    record.position(),
                    "pages",
                    sizes.values().stream().mapToInt(size -> size).sum(),
                    sizes.size(),
                    most.getValue(),
                    Phrase.literal(words.substring(0, Math.min(SHOWN, words.length())))));
        });
    }
}
