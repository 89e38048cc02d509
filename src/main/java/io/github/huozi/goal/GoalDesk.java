package io.github.huozi.goal;

import io.github.huozi.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * How a goal communicates with the person who started it.
 *
 * @param log the destination of messages
 * @param words the messages in the language of the run
 * @param current the current folder of that person
 * @param detail how many findings are shown
 * @param reports which reports are written
 */
public record GoalDesk(GoalLog log, GoalWords words, Path current, GoalFindings.Detail detail, GoalReports reports) {

    public GoalDesk {
        current = current.toAbsolutePath();
    }

    /** A desk that writes no reports. */
    public GoalDesk(GoalLog log, GoalWords words, Path current, GoalFindings.Detail detail) {
        this(log, words, current, detail, GoalReports.NONE);
    }

    /** {@return the same desk, with reports} */
    public GoalDesk with(GoalReports other) {
        return new GoalDesk(log, words, current, detail, other);
    }

    GoalFindings findings(List<Diagnostic> found, Path source) {
        return new GoalFindings(found, new GoalFindings.Manner(source, current, detail, words));
    }

    String shown(Path file) {
        return GoalPaths.shown(file, current);
    }

    /** Warns if this machine cannot read some paths. */
    public void settle() {
        GoalPaths.complaint(words).ifPresent(log::warn);
    }
}
