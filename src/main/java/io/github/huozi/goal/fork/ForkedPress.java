package io.github.huozi.goal.fork;

import io.github.huozi.BuildListener;
import io.github.huozi.BuildListener.Stage;
import io.github.huozi.CheckReport;
import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.goal.BuildGoal;
import io.github.huozi.goal.CheckGoal;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publishes and checks in a separate JVM. If its heap was too small, starts it once more with a larger one. An interrupt of
 * the current thread ends the child and waits until it has cleaned up. Immutable.
 */
public final class ForkedPress implements BuildGoal.Press, CheckGoal.Reader {

    /** A cancelled child ends within a second; after this time it is no longer waited for. */
    private static final long LONGEST_END = 4;

    private final ForkedJvm jvm;
    private final GoalWords words;

    /**
     * @param jvm how to start the child
     * @param words the words for faults
     */
    public ForkedPress(ForkedJvm jvm, GoalWords words) {
        this.jvm = jvm;
        this.words = words;
    }

    @Override
    public Publication publish(PublishRequest request) throws GoalFailure {
        ForkMessage last = run(request, false, "goal.unmade");
        if (last instanceof ForkMessage.Published done) {
            List<Output> outputs =
                    done.outputs().stream().map(ForkedPress::output).toList();
            outputs.forEach(request.listener()::written);
            return Publication.builder()
                    .outputs(outputs)
                    .diagnostics(done.diagnostics())
                    .build();
        }
        throw failure(last, "goal.unmade", request);
    }

    @Override
    public CheckReport check(PublishRequest request) throws GoalFailure {
        ForkMessage last = run(request, true, "goal.unchecked");
        if (last instanceof ForkMessage.Checked done) {
            return CheckReport.builder()
                    .files(done.files().stream().map(Path::of).toList())
                    .diagnostics(done.diagnostics())
                    .failOn(Severity.valueOf(done.failOn()))
                    .build();
        }
        throw failure(last, "goal.unchecked", request);
    }

    private static Output output(ForkMessage.Made made) {
        Output.Builder output = Output.builder(Format.valueOf(made.format()))
                .name(made.name())
                .file(Path.of(made.file()))
                .size(made.size());
        if (made.pages() >= 0) {
            output.pages(made.pages());
        }
        if (made.fontBytes() >= 0) {
            output.fontBytes(made.fontBytes());
        }
        return output.build();
    }

    private GoalFailure failure(ForkMessage last, String key, PublishRequest request) {
        if (last instanceof ForkMessage.Faulty faulty) {
            // The press of this JVM would throw it too.
            throw new PublishException(faulty.diagnostics(), request.messages());
        }
        if (last instanceof ForkMessage.Failed failed && failed.writing()) {
            throw new UncheckedIOException(new IOException(failed.message()));
        }
        String why =
                last instanceof ForkMessage.Failed failed ? failed.message() : words.say("fork.memory", jvm.most());
        Throwable fault = last instanceof ForkMessage.Failed failed ? failed.fault() : null;
        return new GoalFailure(GoalFailure.Kind.UNABLE, words.say(key, why), fault);
    }

    private ForkMessage run(PublishRequest request, boolean checks, String key) throws GoalFailure {
        ForkPlan plan = plan(request, checks);
        try {
            ForkMessage last = run(plan, request.listener(), jvm.first(), key);
            return last instanceof ForkMessage.Exhausted && jvm.most() > jvm.first()
                    ? run(plan, request.listener(), jvm.most(), key)
                    : last;
        } catch (IOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE,
                    words.say(key, words.say("fork.unstarted", String.valueOf(e.getMessage()))),
                    e);
        }
    }

    private static ForkPlan plan(PublishRequest request, boolean checks) {
        return new ForkPlan(
                checks,
                request.folder().orElseThrow().toString(),
                request.output().toString(),
                request.formats().stream().map(Format::name).collect(Collectors.toCollection(TreeSet::new)),
                request.fileName().orElse(null),
                request.timestamp().map(Instant::toString).orElse(null),
                request.defaults(),
                request.messages().name());
    }

    private ForkMessage run(ForkPlan plan, BuildListener listener, int megabytes, String key)
            throws IOException, GoalFailure {
        Process process = jvm.start(megabytes);
        try (ObjectOutputStream to = new ObjectOutputStream(process.getOutputStream())) {
            FutureTask<ForkMessage> heard = new FutureTask<>(() -> listen(process, listener));
            Thread ear = new Thread(heard, "huozi-fork");
            ear.setDaemon(true);
            ear.start();
            to.writeObject(plan);
            to.flush();
            // The child's input stays open until all is done: its end tells the child that the parent is gone.
            ForkMessage last = heard.get();
            // A daemon thread that ends by itself at the latest with the goal.
            process.waitFor(LONGEST_END, TimeUnit.SECONDS);
            return last;
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new GoalFailure(GoalFailure.Kind.STOPPED, words.say(key, words.say("cancelled.interrupted")), e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            process.destroy();
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Passes on the child's messages until the one with its result. */
    private ForkMessage listen(Process process, BuildListener listener) throws InterruptedException {
        try (ObjectInputStream from = new ObjectInputStream(process.getInputStream())) {
            while (true) {
                ForkMessage message = (ForkMessage) from.readObject();
                if (!pass(message, listener)) {
                    return message;
                }
            }
        } catch (EOFException e) {
            int code = process.waitFor();
            // The exit code of a JVM that ran out of memory without reporting it (-XX:+ExitOnOutOfMemoryError).
            return code == ForkedJvm.OUT_OF_MEMORY
                    ? new ForkMessage.Exhausted()
                    : new ForkMessage.Failed(false, words.say("fork.ended", code), null);
        } catch (IOException | ClassNotFoundException e) {
            return new ForkMessage.Failed(false, String.valueOf(e), e);
        }
    }

    /** Passes on events and returns whether the build continues. */
    private static boolean pass(ForkMessage message, BuildListener listener) {
        if (message instanceof ForkMessage.StageChange change) {
            if (change.begun()) {
                listener.started(Stage.valueOf(change.stage()));
            } else {
                listener.finished(Stage.valueOf(change.stage()));
            }
        } else if (message instanceof ForkMessage.Count count) {
            listener.progress(
                    Stage.valueOf(count.stage()),
                    count.done(),
                    count.total() > 0 ? OptionalInt.of(count.total()) : OptionalInt.empty());
        } else if (message instanceof ForkMessage.Reached reached) {
            listener.reached(Stage.valueOf(reached.stage()), reached.point());
        } else if (message instanceof ForkMessage.Found found) {
            @Nullable Diagnostic diagnostic = found.diagnostic();
            listener.diagnostic(diagnostic);
        } else {
            return false;
        }
        return true;
    }
}
