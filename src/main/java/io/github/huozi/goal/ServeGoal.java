package io.github.huozi.goal;

import io.github.huozi.Preview;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Shows the book of a request in a browser until it is interrupted. Stateless. */
public final class ServeGoal {

    /** Opens a preview. */
    @FunctionalInterface
    public interface Stage {
        Preview open(PublishRequest request, int port, Preview.Listener listener) throws IOException;
    }

    /** The highest port of TCP. */
    public static final int HIGHEST_PORT = 65_535;

    private ServeGoal() {}

    /** Rejects anything that is not a port. */
    public static void checkPort(int port, GoalWords words) throws GoalFailure {
        if (port < 0 || port > HIGHEST_PORT) {
            throw words.failure("goal.port", String.valueOf(port), String.valueOf(HIGHEST_PORT));
        }
    }

    /**
     * Shows the book.
     *
     * @throws GoalFailure when it cannot be shown
     */
    public static void run(PublishRequest request, int port, Stage stage, GoalDesk desk) throws GoalFailure {
        GoalWords words = desk.words();
        Path source = request.folder().orElseThrow();
        GoalRun run = GoalRun.begin();
        try (Preview preview = stage.open(request, port, new Told(source, desk))) {
            desk.log().info(words.say("goal.showing", desk.shown(source), preview.address()));
            preview.await();
        } catch (BindException e) {
            throw new GoalFailure(GoalFailure.Kind.USAGE, words.say("goal.listen", String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE, words.say("goal.unstarted", String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run.close();
        }
    }

    /**
     * Logs what the preview does.
     *
     * @param source the book's folder
     */
    private record Told(Path source, GoalDesk desk) implements Preview.Listener {

        @Override
        public void shown(Duration took, List<Diagnostic> diagnostics) {
            desk.findings(diagnostics, source).tell(desk.log());
            desk.log().info(desk.words().say("goal.current", String.valueOf(took.toMillis())));
        }

        @Override
        public void faulty(List<Diagnostic> diagnostics) {
            GoalFindings findings = desk.findings(diagnostics, source);
            findings.tell(desk.log());
            desk.log().info(desk.words().say("goal.kept", findings.count()));
        }

        @Override
        public void refused(String path, List<Diagnostic> diagnostics) {
            GoalFindings findings = desk.findings(diagnostics, source);
            findings.tell(desk.log());
            desk.log().info(desk.words().say("goal.refused", path, findings.count()));
        }
    }
}
