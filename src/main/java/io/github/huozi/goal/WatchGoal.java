package io.github.huozi.goal;

import io.github.huozi.PublishRequest;
import io.github.huozi.preview.SourceWatch;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Makes the e-books of a request again whenever its folder has changed, until it is interrupted. Stateless. */
public final class WatchGoal {

    /** A change is complete when the folder has been stable for this time: an editor saves several files in succession. */
    private static final long CALM_MILLISECONDS = 300;

    private static final long BETWEEN_LOOKS = 150;

    private WatchGoal() {}

    /**
     * Makes them whenever the folder changes. Reports a faulty book, and makes it once it is fixed.
     *
     * @param progress reports the progress of each build
     * @throws GoalFailure when somebody has cancelled it
     */
    public static void run(
            PublishRequest request, BuildGoal.Press press, Supplier<GoalProgress> progress, GoalDesk desk)
            throws GoalFailure {
        Path output = request.output().toAbsolutePath().normalize();
        SourceWatch watch = new SourceWatch(request.folder().orElseThrow(), output::equals);
        // Until the process ends: between two builds Ctrl-C ends it at once.
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
