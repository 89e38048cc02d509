package io.github.huozi.goal;

import io.github.huozi.PublishRequest;
import io.github.huozi.preview.SourceWatch;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Makes the e-books of a request again whenever its folder changes, until interrupted. Stateless. */
public final class WatchGoal {

    /**
     * How long the folder must stay unchanged before a change counts as complete: editors save several files one after the
     * other.
     */
    private static final long CALM_MILLISECONDS = 300;

    private static final long BETWEEN_LOOKS = 150;

    private WatchGoal() {}

    /**
     * Makes them repeatedly. Errors of a book are reported, and the next change starts another build.
     *
     * @param progress receives the progress of each build
     * @throws GoalFailure when interrupted
     */
    public static void run(
            PublishRequest request, BuildGoal.Press press, Supplier<GoalProgress> progress, GoalDesk desk)
            throws GoalFailure {
        Path output = request.output().toAbsolutePath().normalize();
        SourceWatch watch = new SourceWatch(request.folder().orElseThrow(), output::equals);
        // For the rest of the process: between two builds Ctrl-C ends it at once.
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (true) {
                build(request, press, progress, desk);
                desk.log().info(desk.words().say("goal.watching"));
                while (!watch.changed()) {
                    sleep(never, BETWEEN_LOOKS);
                }
                do {
                    sleep(never, CALM_MILLISECONDS);
                } while (watch.changed());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalFailure(GoalFailure.Kind.STOPPED, desk.words().say("goal.watched"));
        }
    }

    private static void sleep(CountDownLatch never, long milliseconds) throws InterruptedException {
        never.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    private static void build(
            PublishRequest request, BuildGoal.Press press, Supplier<GoalProgress> progress, GoalDesk desk)
            throws GoalFailure {
        try (GoalProgress told = progress.get()) {
            BuildGoal.run(request.listener(told), press, outputs -> {}, desk);
        } catch (GoalFailure e) {
            if (e.kind() == GoalFailure.Kind.STOPPED) {
                throw e;
            }
            desk.log().error(String.valueOf(e.getMessage()));
        }
    }
}
