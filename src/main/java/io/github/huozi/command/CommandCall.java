package io.github.huozi.command;

import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalFindings;
import io.github.huozi.goal.GoalPlace;
import io.github.huozi.goal.GoalReports;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.SettingSpelling;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a command.
 *
 * @param values the values of the given options by setting; empty for a flag
 */
record CommandCall(CommandVerb kind, Map<String, String> values, Path current) {

    boolean has(CommandOption option) {
        return values.containsKey(option.setting());
    }

    Optional<String> text(CommandOption option) {
        return Optional.ofNullable(values.get(option.setting()));
    }

    Optional<Path> path(CommandOption option, GoalWords words) throws GoalFailure {
        Optional<String> written = text(option);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(current.resolve(written.get()));
        } catch (InvalidPathException e) {
            throw words.failure("command.path", option.name(), written.get());
        }
    }

    List<String> list(CommandOption option) {
        return text(option).map(text -> Arrays.asList(text.split(",", -1))).orElse(List.of());
    }

    GoalPlace place() {
        return GoalPlace.folder(current);
    }

    /** Returns the messages of the run, by default in the language of the machine or of the book. */
    GoalWords words() throws GoalFailure {
        GoalWords any = GoalWords.of(text(CommandOption.LANGUAGE), Optional.empty(), SettingSpelling.COMMAND);
        if (kind == CommandVerb.HELP || kind == CommandVerb.STAMP) {
            return any;
        }
        Path book = path(CommandOption.SOURCE, any).orElseGet(() -> place().defaultSource());
        return GoalWords.of(text(CommandOption.LANGUAGE), Optional.of(book), SettingSpelling.COMMAND);
    }

    GoalDesk desk(CommandLog log, GoalWords words) throws GoalFailure {
        return new GoalDesk(log, words, current, GoalFindings.detail(text(CommandOption.FINDINGS), words))
                .with(GoalReports.of(list(CommandOption.REPORT), words));
    }
}
