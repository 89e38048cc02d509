package io.github.huozi.goal;

import io.github.huozi.CancelledException;
import io.github.huozi.PublishException;
import io.github.huozi.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a buyer's copy of a finished file. Stateless. */
public final class StampGoal {

    private StampGoal() {}

    /**
     * Makes the copy.
     *
     * @param file the finished EPUB or PDF
     * @param text the text to put into it
     * @param copy the file to write; by default next to the original
     * @throws GoalFailure when it cannot be made
     */
    public static void run(Optional<Path> file, Optional<String> text, Optional<Path> copy, GoalDesk desk)
            throws GoalFailure {
        GoalWords words = desk.words();
        Path named = file.orElseThrow(() -> words.failure("goal.stamp.which"));
        Path finished = desk.current().resolve(named);
        if (!Files.isRegularFile(finished)) {
            throw words.failure("goal.stamp.missing", named);
        }
        String line = text.filter(words1 -> !words1.isBlank()).orElseThrow(() -> words.failure("goal.stamp.text"));
        Path written = copy.map(desk.current()::resolve).orElseGet(() -> beside(finished));
        GoalRun run = GoalRun.begin();
        try {
            Publisher.create().stamp(finished, line, written);
        } catch (CancelledException e) {
            throw BuildGoal.stopped(e, words.say("goal.stamp.nothing", String.valueOf(e.getMessage())));
        } catch (PublishException e) {
            String found = e.diagnostics().stream()
                    .map(each -> each.text(words.language()))
                    .collect(Collectors.joining(System.lineSeparator()));
            throw new GoalFailure(GoalFailure.Kind.FAULTY, found, e);
        } catch (IllegalArgumentException e) {
            throw new GoalFailure(GoalFailure.Kind.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE, words.say("goal.stamp.unwritable", written, String.valueOf(e)), e);
        } finally {
            run.close();
        }
        desk.log().info(words.say("goal.stamp.done", desk.shown(written)));
    }

    private static Path beside(Path finished) {
        String name = String.valueOf(finished.getFileName());
        int dot = name.lastIndexOf('.');
        return finished.resolveSibling(
                dot < 0 ? name + "-stamped" : name.substring(0, dot) + "-stamped" + name.substring(dot));
    }
}
