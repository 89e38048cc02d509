package io.github.huozi.read;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects unknown components of a book, to report them together. Thread-safe. */
final class UnknownComponents {

    private static final int MOST = 20;

    /** The number of occurrences and the first position. */
    private record Found(int count, Position first) {}

    private final Map<String, Found> found = new TreeMap<>();

    /** Collects a finding if it is about an unknown component, and returns whether it is. */
    synchronized boolean take(Diagnostic finding) {
        if (finding.code() != Code.UNKNOWN_COMPONENT) {
            return false;
        }
        String name = String.valueOf(finding.what().arguments().get(0));
        found.merge(
                name, new Found(1, finding.position()), (before, now) -> new Found(before.count() + 1, before.first()));
        return true;
    }

    /** Reports them in one message. */
    synchronized void report(DiagnosticSink sink) {
        if (found.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Found>> most = new ArrayList<>(found.entrySet());
        most.sort(Comparator.comparingInt(
                (Map.Entry<String, Found> it) -> -it.getValue().count()));
        List<Phrase> names = most.stream()
                .limit(MOST)
                .map(it -> Phrase.of(
                        "component.found",
                        it.getKey(),
                        it.getValue().count(),
                        it.getValue().first().toString()))
                .toList();
        sink.report(
                Code.UNKNOWN_COMPONENT.at(most.get(0).getValue().first(), "several", found.size(), Phrase.list(names)));
    }
}
