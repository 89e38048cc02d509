package io.github.huozi.goal;

import io.github.huozi.CancelledException;
import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.book.control.StopReason;
import io.github.huozi.diagnostic.Severity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the e-books of a request and reports the result. Stateless. */
public final class BuildGoal {

    /** Publishes a request, in this process or another. */
    @FunctionalInterface
    public interface Press {
        Publication publish(PublishRequest request) throws GoalFailure;
    }

    /** Processes finished files further, for example by attaching them to a project. */
    @FunctionalInterface
    public interface Delivery {
        void take(List<Output> outputs) throws GoalFailure;
    }

    private BuildGoal() {}

    /**
     * Makes the e-books.
     *
     * @throws GoalFailure if they are not made; the findings have been shown
     */
    public static void run(PublishRequest request, Press press, Delivery delivery, GoalDesk desk) throws GoalFailure {
        GoalWords words = desk.words();
        Path source = request.folder().orElseThrow();
        desk.log().info(words.say("goal.making", words.names(request.formats()), desk.shown(source)));
        Publication done = publish(request, press, source, desk);
        GoalFindings findings = desk.findings(done.diagnostics(), source);
        findings.tell(desk.log());
        desk.reports().write(done.diagnostics(), request, desk);
        for (Output output : done.outputs()) {
            desk.log().info(words.file(output, desk.current()));
        }
        delivery.take(done.outputs());
        Set<Format> made = EnumSet.noneOf(Format.class);
        done.outputs().forEach(output -> made.add(output.format()));
        desk.log()
                .info(words.say(
                        "goal.made",
                        words.names(made),
                        desk.shown(request.output()),
                        findings.summary(words.spelling())));
    }

    private static Publication publish(PublishRequest request, Press press, Path source, GoalDesk desk)
            throws GoalFailure {
        GoalWords words = desk.words();
        GoalRun run = GoalRun.begin();
        try {
            return press.publish(request);
        } catch (CancelledException e) {
            throw stopped(e, words.say("goal.unmade", String.valueOf(e.getMessage())));
        } catch (PublishException e) {
            GoalFindings findings = desk.findings(e.diagnostics(), source);
            findings.tell(desk.log());
            desk.reports().write(e.diagnostics(), request, desk);
            boolean faulty = findings.count(Severity.ERROR) > 0;
            throw new GoalFailure(
                    faulty ? GoalFailure.Kind.FAULTY : GoalFailure.Kind.STRICT,
                    words.say(faulty ? "goal.faulty" : "goal.strict", findings.count(), desk.shown(request.output())));
        } catch (UncheckedIOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE,
                    words.say("goal.unwritable", request.output(), String.valueOf(e.getCause())),
                    e);
        } finally {
            run.close();
        }
    }

    static GoalFailure stopped(CancelledException e, String message) {
        GoalFailure.Kind kind = e.reason() == StopReason.DEADLINE ? GoalFailure.Kind.UNABLE : GoalFailure.Kind.STOPPED;
        return new GoalFailure(kind, message, e);
    }
}
