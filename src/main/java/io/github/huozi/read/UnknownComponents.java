package io.github.huozi.read;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects unknown components, containers and short codes of a book, to report them together. Thread-safe. */
final class UnknownComponents {

    private static final int MOST = 20;

    /** The findings about short codes to collect; mistyped markup is not among them. */
    private static final Set<String> SHORT_CODES = Set.of("container", "short-code");

    /**
     * The occurrences of one name.
     *
     * @param all its findings in the order of their arrival
     */
    private record Found(List<Diagnostic> all) {

        int count() {
            return all.size();
        }

        Position first() {
            return all.stream()
                    .map(Diagnostic::position)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private final Map<Code, Map<String, Found>> found = new EnumMap<>(Code.class);

    /** Collects a finding if it is about an unknown component, and returns whether it is. */
    synchronized boolean take(Diagnostic finding) {
        boolean shortCode = finding.code() == Code.UNKNOWN_SHORT_CODE
                && SHORT_CODES.contains(finding.what().key().replaceFirst("^.*\\.", ""));
        if (finding.code() != Code.UNKNOWN_COMPONENT && !shortCode) {
            return false;
        }
        String name = String.valueOf(finding.what().arguments().get(0));
        found.computeIfAbsent(finding.code(), key -> new TreeMap<>())
                .computeIfAbsent(name, key -> new Found(new ArrayList<>()))
                .all()
                .add(finding);
        return true;
    }

    /** Reports them, one message per kind. */
    synchronized void report(DiagnosticSink sink) {
        found.forEach((code, names) -> {
            boolean one = code == Code.UNKNOWN_SHORT_CODE && names.size() == 1;
            if (one) {
                names.values().forEach(it -> it.all().stream().distinct().forEach(sink::report));
            } else {
                report(code, names, sink);
            }
        });
    }

    private static void report(Code code, Map<String, Found> found, DiagnosticSink sink) {
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
        sink.report(code.at(most.get(0).getValue().first(), "several", found.size(), Phrase.list(names)));
    }
}
