package io.github.huozi.goal;

import io.github.huozi.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The means by which a goal communicates with its user.
 *
 * @param log the log to write to
 * @param words the messages in the user's language
 * @param current the user's current folder
 * @param detail the number of findings to show
 */
public record GoalDesk(GoalLog log, GoalWords words, Path current, GoalFindings.Detail detail) {

    public GoalDesk {
        current = current.toAbsolutePath();
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
