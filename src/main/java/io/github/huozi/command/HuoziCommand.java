package io.github.huozi.command;

import io.github.huozi.BuildListener;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.goal.BuildGoal;
import io.github.huozi.goal.CheckGoal;
import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalParameters;
import io.github.huozi.goal.GoalPaths;
import io.github.huozi.goal.GoalPlace;
import io.github.huozi.goal.GoalProgress;
import io.github.huozi.goal.GoalRun;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.InitGoal;
import io.github.huozi.goal.ServeGoal;
import io.github.huozi.goal.StampGoal;
import io.github.huozi.goal.WatchGoal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParameterException;

/**
 * The program {@code huozi}. Exit codes: 0 for success, 1 for errors in the book or the machine, 2 for an invalid command line,
 * 3 for findings that {@code failOn} does not let pass, 130 for an interrupted run.
 */
public final class HuoziCommand {

    private static final int DONE = 0;
    private static final int UNEXPECTED = 1;
    private static final int USAGE = 2;
    private static final String DEFAULT_PORT = "4000";

    private final CommandLog log;
    private final Path current;

    HuoziCommand(CommandLog log, Path current) {
        this.log = log;
        this.current = current;
    }

    /**
     * Runs a command and ends the process.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        int exitCode = new HuoziCommand(CommandLog.ofProcess(), Path.of("").toAbsolutePath()).run(List.of(arguments));
        System.exit(exitCode);
    }

    /** Runs a command. */
    int run(List<String> arguments) {
        GoalWords words = CommandLineReader.words(arguments);
        try {
            CommandLineReader reader = new CommandLineReader(words);
            if (reader.asksForVersion(arguments)) {
                log.answer("huozi " + version());
                return DONE;
            }
            Optional<CommandCall> call = reader.read(arguments, current);
            if (call.isEmpty()) {
                log.answer(reader.help(arguments).stripTrailing());
                return DONE;
            }
            // A process that is interrupted ends only after it has said so.
            GoalRun run = GoalRun.begin();
            try {
                return run(call.get(), words);
            } finally {
                run.close();
            }
        } catch (ParameterException e) {
            log.error(new CommandLineReader(words).fault(e));
            return USAGE;
        }
    }

    private static String version() {
        return Optional.ofNullable(HuoziCommand.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    private int run(CommandCall call, GoalWords machine) {
        if (call.has(CommandOption.QUIET)) {
            log.beQuiet();
        }
        try {
            perform(call);
            return DONE;
        } catch (GoalFailure e) {
            if (call.has(CommandOption.WATCH) && e.kind() == GoalFailure.Kind.STOPPED) {
                // The only way for it to end.
                log.info(String.valueOf(e.getMessage()));
            } else {
                log.error(String.valueOf(e.getMessage()));
            }
            if (call.has(CommandOption.ERRORS)) {
                log.trace(e);
            }
            return e.kind().exitCode();
        } catch (RuntimeException | Error e) {
            log.error(machine.say("command.unexpected", String.valueOf(e)));
            if (call.has(CommandOption.ERRORS)) {
                log.trace(e);
            }
            return UNEXPECTED;
        }
    }

    private void perform(CommandCall call) throws GoalFailure {
        GoalWords words = call.words();
        GoalDesk desk = call.desk(log, words);
        switch (call.kind()) {
            case BUILD -> build(call, desk);
            case CHECK -> check(call, desk);
            case SERVE -> serve(call, desk);
            case STAMP ->
                StampGoal.run(
                        call.path(CommandOption.FILE, words),
                        call.text(CommandOption.TEXT),
                        call.path(CommandOption.COPY, words),
                        desk);
            case INIT -> init(call, desk);
            case HELP -> throw new IllegalStateException("help is answered before");
        }
    }

    private void build(CommandCall call, GoalDesk desk) throws GoalFailure {
        Publisher publisher = publisher(call, desk);
        if (call.has(CommandOption.WATCH)) {
            PublishRequest request = request(call, desk, BuildListener.NONE);
            WatchGoal.run(request, publisher::publish, () -> progress(desk), desk);
            return;
        }
        try (GoalProgress progress = progress(desk)) {
            BuildGoal.run(request(call, desk, progress), publisher::publish, outputs -> {}, desk);
        }
    }

    private void check(CommandCall call, GoalDesk desk) throws GoalFailure {
        Optional<Set<Severity>> fatal = CheckGoal.fatal(call.text(CommandOption.FAIL_ON), desk.words());
        Publisher publisher = publisher(call, desk);
        try (GoalProgress progress = progress(desk)) {
            CheckGoal.run(request(call, desk, progress), publisher::check, fatal, desk);
        }
    }

    private void serve(CommandCall call, GoalDesk desk) throws GoalFailure {
        int port = port(call, desk.words());
        Publisher publisher = publisher(call, desk);
        ServeGoal.run(request(call, desk, BuildListener.NONE), port, publisher::preview, desk);
    }

    private void init(CommandCall call, GoalDesk desk) throws GoalFailure {
        Path folder = call.path(CommandOption.SOURCE, desk.words()).orElse(current);
        String next = folder.equals(current) ? "huozi build" : "huozi build " + GoalPaths.shown(folder, current);
        InitGoal.run(folder, next, Optional.empty(), desk);
    }

    private static int port(CommandCall call, GoalWords words) throws GoalFailure {
        String text = call.text(CommandOption.PORT).orElse(DEFAULT_PORT);
        if (!text.matches("\\d{1,6}")) {
            throw words.failure("goal.port", text, String.valueOf(ServeGoal.HIGHEST_PORT));
        }
        int port = Integer.parseInt(text);
        ServeGoal.checkPort(port, words);
        return port;
    }

    private Publisher publisher(CommandCall call, GoalDesk desk) throws GoalFailure {
        desk.settle();
        return CommandExtensions.publisher(call.text(CommandOption.CLASS_PATH).orElse(""), current, desk.words());
    }

    private GoalProgress progress(GoalDesk desk) {
        return GoalProgress.open(
                log, GoalPaths.isTerminal() ? GoalProgress.Watcher.TERMINAL : GoalProgress.Watcher.LINES, desk.words());
    }

    private PublishRequest request(CommandCall call, GoalDesk desk, BuildListener listener) throws GoalFailure {
        GoalWords words = desk.words();
        return new GoalParameters(
                        call.path(CommandOption.SOURCE, words),
                        call.path(CommandOption.OUTPUT, words),
                        call.list(CommandOption.FORMATS),
                        call.text(CommandOption.FILE_NAME),
                        GoalPlace.timestamp(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), words))
                .request(call.place(), listener, words);
    }
}
