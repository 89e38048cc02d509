package io.github.huozi.goal.fork;

import io.github.huozi.BuildListener;
import io.github.huozi.CheckReport;
import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.goal.GoalRun;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalInt;

/** The main class of the child: does what the parent requests, and exits with it. */
public final class ForkedBuild {

    /** The exit code when the parent is gone. */
    private static final int ORPHANED = 143;

    private final ObjectOutputStream out;

    private ForkedBuild(ObjectOutputStream out) {
        this.out = out;
    }

    /**
     * Reads a request from the input and writes the results to the output.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        OutputStream messages = System.out;
        // Output printed by a library must not mix with messages.
        System.setOut(System.err);
        ObjectInputStream in = new ObjectInputStream(System.in);
        ForkPlan plan = (ForkPlan) in.readObject();
        Thread watch = new Thread(() -> endWithParent(in), "huozi-parent");
        watch.setDaemon(true);
        watch.start();
        ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(messages));
        out.flush();
        new ForkedBuild(out).run(plan);
        // Threads of an abandoned judge must not keep the process alive.
        System.exit(0);
    }

    private static void endWithParent(InputStream in) {
        try {
            while (in.read() >= 0) {
                // The parent sends nothing more; this blocks as long as it lives.
            }
        } catch (IOException e) {
            // Equivalent to the end of the input.
        }
        System.exit(ORPHANED);
    }

    private void run(ForkPlan plan) {
        GoalRun run = GoalRun.begin();
        try {
            say(result(plan));
        } catch (PublishException e) {
            say(new ForkMessage.Faulty(e.diagnostics()));
        } catch (UncheckedIOException e) {
            say(new ForkMessage.Failed(true, String.valueOf(e.getCause()), null));
        } catch (RuntimeException | StackOverflowError e) {
            say(new ForkMessage.Failed(false, String.valueOf(e), e));
        } finally {
            run.close();
        }
    }

    private ForkMessage result(ForkPlan plan) {
        PublishRequest request = request(plan);
        if (plan.checks()) {
            CheckReport report = Publisher.create().check(request);
            return new ForkMessage.Checked(
                    report.files().stream().map(Path::toString).toList(),
                    report.diagnostics(),
                    report.failOn().name());
        }
        Publication done = Publisher.create().publish(request);
        return new ForkMessage.Published(
                done.outputs().stream().map(ForkedBuild::made).toList(), done.diagnostics());
    }

    private static ForkMessage.Made made(Output output) {
        return new ForkMessage.Made(
                output.format().name(),
                output.name(),
                output.file().orElseThrow().toString(),
                output.size(),
                output.pages().orElse(-1),
                output.fontBytes().orElse(-1));
    }

    private PublishRequest request(ForkPlan plan) {
        PublishRequest request = PublishRequest.of(Path.of(plan.folder()))
                .to(Path.of(plan.output()))
                .formats(plan.formats().stream().map(Format::valueOf).toArray(Format[]::new))
                .defaults(plan.defaults())
                .messages(MessageLanguage.valueOf(plan.language()))
                .listener(new Passing());
        String fileName = plan.fileName();
        if (fileName != null) {
            request = request.fileName(fileName);
        }
        String timestamp = plan.timestamp();
        return timestamp == null ? request : request.timestamp(Instant.parse(timestamp));
    }

    private synchronized void say(ForkMessage message) {
        try {
            out.writeObject(message);
            out.flush();
            out.reset();
        } catch (IOException e) {
            // The parent is gone, and the thread that watches it ends this process.
        }
    }

    /** Passes on events as they happen. */
    private final class Passing implements BuildListener {

        @Override
        public void started(Stage stage) {
            say(new ForkMessage.StageChange(stage.name(), true));
        }

        @Override
        public void finished(Stage stage) {
            say(new ForkMessage.StageChange(stage.name(), false));
        }

        @Override
        public void progress(Stage stage, int done, OptionalInt total) {
            // A long book has many pages; only the last count of a stage is sent.
            if (total.isEmpty() || done == total.getAsInt()) {
                say(new ForkMessage.Count(stage.name(), done, total.orElse(0)));
            }
        }

        @Override
        public void reached(Stage stage, BuildPoint point) {
            say(new ForkMessage.Reached(stage.name(), point));
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            say(new ForkMessage.Found(diagnostic));
        }
    }
}
