package io.github.huozi.goal;

import io.github.huozi.CancelledException;
import io.github.huozi.CheckReport;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks the book of a request and reports the findings. Stateless. */
public final class CheckGoal {

    /** Checks a request, in this process or another. */
    @FunctionalInterface
    public interface Reader {
        CheckReport check(PublishRequest request) throws GoalFailure;
    }

    private CheckGoal() {}

    /**
     * Parses the severities that fail a check.
     *
     * @param failOn {@code failOn}, as written
     * @return the severities; empty if the book decides
     * @throws GoalFailure if it is not a severity
     */
    public static Optional<Set<Severity>> fatal(Optional<String> failOn, GoalWords words) throws GoalFailure {
        String word = failOn.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse("");
        return switch (word) {
            case "" -> Optional.empty();
            case "never" -> Optional.of(Set.of());
            case "info" -> Optional.of(EnumSet.allOf(Severity.class));
            case "warning" -> Optional.of(EnumSet.of(Severity.WARNING, Severity.ERROR));
            case "error" -> Optional.of(EnumSet.of(Severity.ERROR));
            default -> throw words.failure("goal.severity", word);
        };
    }

    /**
     * Checks the book.
     *
     * @throws GoalFailure if the book has findings that do not pass
     */
    public static void run(PublishRequest request, Reader reader, Optional<Set<Severity>> fatal, GoalDesk desk)
            throws GoalFailure {
        GoalWords words = desk.words();
        Path source = request.folder().orElseThrow();
        desk.log().info(words.say("goal.checking", desk.shown(source)));
        CheckReport report;
        GoalRun run = GoalRun.begin();
        try {
            report = reader.check(request);
        } catch (CancelledException e) {
            throw BuildGoal.stopped(e, words.say("goal.unchecked", String.valueOf(e.getMessage())));
        } finally {
            run.close();
        }
        GoalFindings findings = desk.findings(report.diagnostics(), source);
        findings.tell(desk.log());
        desk.reports().write(report.diagnostics(), request, desk);
        if (report.files().isEmpty()) {
            desk.log().info(words.say("goal.sources", desk.shown(request.output())));
        }
        report.files().forEach(file -> desk.log().info(words.say("goal.checked", desk.shown(file))));
        desk.log().info(words.say("goal.found", findings.summary(words.spelling())));
        fail(report, fatal, findings, words);
    }

    private static void fail(CheckReport report, Optional<Set<Severity>> fatal, GoalFindings findings, GoalWords words)
            throws GoalFailure {
        boolean fails = fatal.map(severities ->
                        report.diagnostics().stream().anyMatch(found -> severities.contains(found.severity())))
                .orElse(!report.passes());
        if (fails) {
            throw new GoalFailure(
                    findings.count(Severity.ERROR) > 0 ? GoalFailure.Kind.FAULTY : GoalFailure.Kind.STRICT,
                    words.say(fatal.isPresent() ? "goal.fails" : "goal.fails.book", findings.count()));
        }
    }
}
