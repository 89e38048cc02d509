package io.github.huozi.report;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.util.List;

/** All findings of a build or a check, in words. Immutable. */
public final class FindingsReport {

    private final ReportSource source;
    private final List<ReportedFinding> findings;

    private FindingsReport(ReportSource source, List<ReportedFinding> findings) {
        this.source = source;
        this.findings = findings;
    }

    /**
     * {@return a report; it reads the lines that it quotes}
     *
     * @param found the findings, in order of position
     * @param source the book
     */
    public static FindingsReport of(List<Diagnostic> found, ReportSource source) {
        QuotedLines lines = new QuotedLines(source.folder());
        return new FindingsReport(
                source,
                found.stream()
                        .map(each -> ReportedFinding.of(each, source.language(), lines))
                        .toList());
    }

    /**
     * {@return the report as text}
     *
     * @param format its format
     */
    public String in(ReportFormat format) {
        return switch (format) {
            case HTML -> new HtmlReport(this).write();
            case JSON -> ReportJson.of(JsonReport.of(this));
            case SARIF -> ReportJson.of(SarifReport.of(this));
        };
    }

    ReportSource source() {
        return source;
    }

    List<ReportedFinding> findings() {
        return findings;
    }

    List<ReportedFinding> findings(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }
}
