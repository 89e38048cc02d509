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
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.Locale;
import java.util.Set;

/** Asks EPUBCheck, and says its findings at their sources. Only loaded when EPUBCheck is there. */
final class EpubJudge {

    private EpubJudge() {}

    static void judge(FinishedEpub epub, DiagnosticSink sink) {
        EpubCheck check = new EpubCheck(epub.file().toFile(), new Report(epub, sink));
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
    }

    private static final class Report extends MasterReport {

        /** That fonts are embedded, which is no fault. */
        private static final Set<MessageId> EXPECTED = Set.of(MessageId.CSS_028);

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
            boolean mapped = !position.path().equals(epub.file().toString());
            String where = entry.isEmpty() || mapped ? "" : " in " + entry + place(location);
            sink.report(new Diagnostic(
                    Code.EPUBCHECK,
                    severity(message.getSeverity()),
                    position,
                    "EPUBCheck says " + message.getID() + where + ": "
                            + message.getMessage(args).strip(),
                    hint(message)));
        }

        private static String place(EPUBLocation location) {
            return location.getLine() > 0 ? ":" + location.getLine() + ":" + location.getColumn() : "";
        }

        private static String hint(Message message) {
            String suggestion = message.getSuggestion() == null
                    ? ""
                    : message.getSuggestion().strip();
            return suggestion.isEmpty()
                    ? "look at the source or template it comes from; report it if it is none of yours"
                    : suggestion;
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
            // What a book has in it is not a finding.
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
