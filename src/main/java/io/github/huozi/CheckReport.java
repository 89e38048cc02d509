package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check has found.
 *
 * @param files the finished files that were looked at; empty when only the sources were
 * @param diagnostics all findings, by position
 * @param failOn the severity from which on the book does not pass
 */
public record CheckReport(List<Path> files, List<Diagnostic> diagnostics, Severity failOn) {

    public CheckReport {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing was found that is as bad as {@link #failOn} or worse. */
    public boolean passes() {
        return diagnostics.stream().noneMatch(found -> found.severity().compareTo(failOn) >= 0);
    }
}
