package io.github.huozi.maven;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.logging.Log;

/**
 * Formats the findings of one run: each as {@code path:line:column: message [CODE]; hint}, at the level of its severity,
 * with the path relative to the current folder. Similar findings are shown once with a count, unless all are requested.
 */
final class MavenFindings {

    private final List<Diagnostic> all;
    private final Manner manner;
    private final GoalWords words;

    /** How many findings to show. */
    enum Detail {
        /** Similar ones once, with a count. */
        FEW,
        /** All of them. */
        ALL
    }

    /**
     * How findings are shown.
     *
     * @param source the book's folder, to which positions are relative
     * @param current the folder in which Maven was started
     * @param detail how many to show
     * @param words the messages
     */
    record Manner(Path source, Path current, Detail detail, GoalWords words) {}

    MavenFindings(List<Diagnostic> all, Manner manner) {
        this.all = List.copyOf(all);
        this.manner = manner;
        this.words = manner.words();
    }

    /** Logs all findings. */
    void tell(Log log) {
        for (Diagnostic diagnostic : shown()) {
            String line = worded(diagnostic);
            switch (diagnostic.severity()) {
                case INFO -> log.info(line);
                case WARNING -> log.warn(line);
                case ERROR -> log.error(line);
            }
        }
    }

    private List<Diagnostic> shown() {
        return manner.detail() == Detail.ALL ? all : Diagnostics.gathered(all);
    }

    private String worded(Diagnostic diagnostic) {
        Position at = diagnostic.position();
        Position shown = at.path().map(path -> at.in(shown(path))).orElse(at);
        return diagnostic.at(shown).text(words.language());
    }

    private String shown(String path) {
        try {
            return Paths.shown(manner.source().resolve(path), manner.current());
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** Returns a count such as {@code 2 errors and 1 warning}. */
    String count() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (errors > 0 && warnings > 0) {
            return words.say("count.both", errors, warnings);
        }
        if (errors == 0 && warnings == 0) {
            return words.say("count.remarks", all.size());
        }
        return errors > 0 ? words.say("count.errors", errors) : words.say("count.warnings", warnings);
    }

    /** Returns the number of findings, their kinds, and how to see all: {@code 3 warnings (2 × IMG-002, PDF-003)}. */
    Phrase summary() {
        Map<String, Integer> kinds = new TreeMap<>();
        all.stream()
                .filter(found -> found.severity() != Severity.INFO)
                .forEach(found -> kinds.merge(found.code().id(), 1, Integer::sum));
        if (kinds.isEmpty()) {
            return Phrase.of("count.none");
        }
        List<String> each = kinds.entrySet().stream()
                .map(kind -> kind.getValue() == 1 ? kind.getKey() : kind.getValue() + " × " + kind.getKey())
                .toList();
        return shown().size() == all.size()
                ? Phrase.of("count.kinds", count(), Phrase.list(each))
                : Phrase.of("count.more", count(), Phrase.list(each));
    }

    /** Returns the number of findings of a severity. */
    long count(Severity severity) {
        return all.stream().filter(found -> found.severity() == severity).count();
    }
}
