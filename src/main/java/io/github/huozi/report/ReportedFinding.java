package io.github.huozi.report;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.Optional;

/**
 * A finding in words.
 *
 * @param code the id of its kind
 * @param severity its severity
 * @param message the problem
 * @param remedy what to do
 * @param position its position
 * @param passage the line at that position; empty where the source has no lines or is not readable
 */
record ReportedFinding(
        String code,
        Severity severity,
        String message,
        String remedy,
        Position position,
        Optional<ReportPassage> passage) {

    static ReportedFinding of(Diagnostic found, MessageLanguage language, QuotedLines lines) {
        return new ReportedFinding(
                found.code().id(),
                found.severity(),
                ReportPassage.clean(found.messageIn(language)),
                ReportPassage.clean(found.hintIn(language)),
                found.position(),
                lines.passage(found.position()));
    }

    /** {@return the file; empty for the book as a whole} */
    Optional<String> path() {
        return position.path().map(ReportPassage::clean);
    }
}
