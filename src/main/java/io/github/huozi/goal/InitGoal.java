package io.github.huozi.goal;

import io.github.huozi.BookStarter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a small book to start from. Stateless. */
public final class InitGoal {

    /** The flags that make short-lived work in a JVM fast. */
    private static final String JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n";

    private InitGoal() {}

    /**
     * Writes the book.
     *
     * @param folder the folder to write to
     * @param next the command that publishes the book
     * @param project the folder of a project to get Maven flags for short runs, unless it has some; empty for none
     * @throws GoalFailure when it cannot be written
     */
    public static void run(Path folder, String next, Optional<Path> project, GoalDesk desk) throws GoalFailure {
        GoalWords words = desk.words();
        Optional<String> complaint = GoalPaths.complaint(words);
        if (complaint.isPresent()) {
            throw new GoalFailure(GoalFailure.Kind.UNABLE, complaint.get());
        }
        List<Path> written = new ArrayList<>();
        try {
            written.addAll(BookStarter.write(folder));
            if (project.isPresent()) {
                flags(project.get()).ifPresent(written::add);
            }
        } catch (FileAlreadyExistsException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.USAGE, words.say("goal.init.there", folder, String.valueOf(e.getFile())), e);
        } catch (IOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE,
                    words.say("goal.init.unwritable", folder, String.valueOf(e.getMessage())),
                    e);
        }
        desk.log().info(words.say("goal.init.wrote"));
        written.forEach(file -> desk.log().info("  " + desk.shown(file)));
        desk.log().info(words.say("goal.init.next", next));
    }

    private static Optional<Path> flags(Path project) throws IOException {
        Path file = project.resolve(".mvn").resolve("jvm.config");
        if (Files.exists(file)) {
            return Optional.empty();
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, JVM);
        return Optional.of(file);
    }
}
