package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import io.github.huozi.Preview;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows the book in a browser while you write it: pages reload themselves when a chapter is saved, and say what is wrong
 * with it. Only this machine can see them. Needs no pom; runs until it is interrupted.
 */
@Mojo(name = "serve", requiresProject = false, aggregator = true)
public final class ServeMojo extends FolderMojo {

    private static final int HIGHEST_PORT = 65_535;

    /** Opens a preview. */
    @FunctionalInterface
    interface Stage {
        Preview open(PublishRequest request, int port, Preview.Listener listener) throws IOException;
    }

    /** The port of the server; 0 for any free one. */
    @Parameter(property = "huozi.port", defaultValue = "4000")
    int port;

    private final Stage stage;

    /** Called by Maven. */
    @Inject
    public ServeMojo(MavenProject project) {
        this(project, (request, port, listener) -> Publisher.create().preview(request, port, listener));
    }

    ServeMojo(MavenProject project, Stage stage) {
        super(project);
        this.stage = stage;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalWords words = words();
        MavenFindings.Detail detail = detail(words);
        if (port < 0 || port > HIGHEST_PORT) {
            throw words.failure("goal.port", String.valueOf(port), String.valueOf(HIGHEST_PORT));
        }
        settle(words);
        Path current = current();
        PublishRequest request = new BuildParameters(
                        source(), Optional.empty(), List.of(), Optional.empty(), timestamp(words))
                .request(facts(), BuildListener.NONE, words);
        Path source = request.folder().orElseThrow();
        GoalRun run = GoalRun.begin();
        try (Preview preview =
                stage.open(request, port, new Told(new MavenFindings.Manner(source, current, detail, words)))) {
            getLog().info(words.say("goal.showing", Paths.shown(source, current), preview.address()));
            preview.await();
        } catch (BindException e) {
            throw new MojoFailureException(words.say("goal.listen", String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new MojoExecutionException(words.say("goal.unstarted", String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run.close();
        }
    }

    /** Logs the events of the preview. */
    private final class Told implements Preview.Listener {

        private final MavenFindings.Manner manner;
        private final GoalWords words;

        Told(MavenFindings.Manner manner) {
            this.manner = manner;
            this.words = manner.words();
        }

        @Override
        public void shown(Duration took, List<Diagnostic> diagnostics) {
            new MavenFindings(diagnostics, manner).tell(getLog());
            getLog().info(words.say("goal.current", String.valueOf(took.toMillis())));
        }

        @Override
        public void faulty(List<Diagnostic> diagnostics) {
            MavenFindings findings = new MavenFindings(diagnostics, manner);
            findings.tell(getLog());
            getLog().info(words.say("goal.kept", findings.count()));
        }

        @Override
        public void refused(String path, List<Diagnostic> diagnostics) {
            MavenFindings findings = new MavenFindings(diagnostics, manner);
            findings.tell(getLog());
            getLog().info(words.say("goal.refused", path, findings.count()));
        }
    }
}
