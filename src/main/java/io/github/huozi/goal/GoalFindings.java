package io.github.huozi.goal;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Formats the findings of one run: each as {@code path:line:column: message [CODE]; hint}, at the level of its severity,
 * with the path relative to the current folder. Similar findings are shown once with a count, unless all are requested.
 */
public final class GoalFindings {

    private final List<Diagnostic> all;
    private final Manner manner;
    private final GoalWords words;

    /** How many findings to show. */
    public enum Detail {
        /** Similar ones once, with a count. */
        FEW,
        /** All of them. */
        ALL
    }

    /**
     * How findings are shown.
     *
     * @param source the book's folder, to which positions are relative
     * @param current the folder in which the goal was started
     * @param detail how many to show
     * @param words the messages
     */
    public record Manner(Path source, Path current, Detail detail, GoalWords words) {}

    public GoalFindings(List<Diagnostic> all, Manner manner) {
        this.all = List.copyOf(all);
        this.manner = manner;
        this.words = manner.words();
    }

    /**
     * Parses how many findings to show.
     *
     * @param findings the parameter {@code findings} as written
     * @throws GoalFailure when it is invalid
     */
    public static Detail detail(Optional<String> findings, GoalWords words) throws GoalFailure {
        String word =
                findings.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse("");
        return switch (word) {
            case "", "few" -> Detail.FEW;
            case "all" -> Detail.ALL;
            default -> throw words.failure("goal.findings", word);
        };
    }

    /** Logs all findings. */
    public void tell(GoalLog log) {
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
            return GoalPaths.shown(manner.source().resolve(path), manner.current());
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** Returns a count such as {@code 2 errors and 1 warning}. */
    public String count() {
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
    public Phrase summary(SettingSpelling spelling) {
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
                : Phrase.of(
                        spelling == SettingSpelling.MAVEN ? "count.more" : "count.more.command",
                        count(),
                        Phrase.list(each));
    }

    /** Returns the number of findings of a severity. */
    public long count(Severity severity) {
        return all.stream().filter(found -> found.severity() == severity).count();
    }
}
