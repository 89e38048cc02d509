package io.github.huozi.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Runs EPUBCheck, and reports its findings at their sources. Loaded only if EPUBCheck is on the class path. */
final class EpubJudge {

    private EpubJudge() {}

    static void judge(FinishedEpub epub, DiagnosticSink sink) {
        EpubCheck check = new EpubCheck(epub.file().toFile(), new Report(epub, sink));
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
    }

    private static final class Report extends MasterReport {

        /** Reports that fonts are embedded, which is not a fault. */
        private static final Set<MessageId> EXPECTED = Set.of(MessageId.CSS_028);

        /** Longer messages are cut, in characters. */
        private static final int LONG = 200;

        private final FinishedEpub epub;
        private final DiagnosticSink sink;

        Report(FinishedEpub epub, DiagnosticSink sink) {
            this.epub = epub;
            this.sink = sink;
            setReportingLevel(ReportingLevel.Usage);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... args) {
            if (message.getSeverity() == Severity.SUPPRESSED || EXPECTED.contains(message.getID())) {
                return;
            }
            String entry = location.getPath() == null ? "" : location.getPath();
            Position position = epub.position(entry, location.getLine(), location.getColumn());
            boolean mapped = !position.path().equals(Optional.of(epub.file().toString()));
            // A text is the same in the source and in the document; a picture or a package has its own name.
            boolean named = !entry.isEmpty()
                    && !entry.endsWith(".epub")
                    && !(mapped && (entry.endsWith(".xhtml") || entry.endsWith(".css")));
            sink.report(Code.EPUBCHECK
                    .at(
                            position,
                            named ? "entry" : "source",
                            message.getID(),
                            brief(message.getMessage(args).strip()),
                            remedy(message, entry, mapped),
                            entry + place(location))
                    .as(severity(message.getSeverity())));
        }

        /** Drops the list of all elements that would be allowed there. */
        private static String brief(String text) {
            int list = text.indexOf("; expected ");
            return list > 0 && text.length() > LONG ? text.substring(0, list) : text;
        }

        private static String place(EPUBLocation location) {
            return location.getLine() > 0 ? ":" + location.getLine() + ":" + location.getColumn() : "";
        }

        private static Phrase remedy(Message message, String entry, boolean mapped) {
            String suggestion = message.getSuggestion() == null
                    ? ""
                    : message.getSuggestion().strip();
            if (!suggestion.isEmpty()) {
                return Phrase.literal(suggestion);
            }
            if (mapped && (entry.endsWith(".xhtml") || entry.endsWith(".css"))) {
                return Phrase.of("judge.epub.source");
            }
            if (mapped) {
                return Phrase.of("judge.epub.picture");
            }
            return Phrase.of(entry.endsWith(".opf") ? "judge.epub.package" : "judge.epub.file");
        }

        private static io.github.huozi.diagnostic.Severity severity(Severity severity) {
            return switch (severity) {
                case FATAL, ERROR -> io.github.huozi.diagnostic.Severity.ERROR;
                case WARNING -> io.github.huozi.diagnostic.Severity.WARNING;
                default -> io.github.huozi.diagnostic.Severity.INFO;
            };
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
            // Features of the book are not findings.
        }

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {
            // Nothing is kept.
        }
    }
}
