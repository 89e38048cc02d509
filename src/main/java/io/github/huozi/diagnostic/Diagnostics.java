package io.github.huozi.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of one run. Thread-safe.
 *
 * @hidden
 */
public final class Diagnostics implements DiagnosticSink {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    @Override
    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Returns all findings by file, line and column; the order does not depend on the threads that found them. */
    public synchronized List<Diagnostic> all() {
        return found.stream().sorted(ORDER).toList();
    }

    /**
     * Returns the findings with many similar ones grouped into one with a count: a book whose listings are missing has one
     * fault, not seven hundred.
     */
    public List<Diagnostic> gathered() {
        return gathered(all()).stream().sorted(ORDER).toList();
    }

    /** Groups findings collected elsewhere, in their order, each group at the position of its first. */
    public static List<Diagnostic> gathered(List<Diagnostic> all) {
        return Gathering.of(all);
    }

    /** Whether any finding is as bad as {@code severity} or worse. */
    public synchronized boolean has(Severity severity) {
        return found.stream().anyMatch(d -> d.severity().compareTo(severity) >= 0);
    }
}
