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

    /** Maven makes the goal. */
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
        if (port < 0 || port > HIGHEST_PORT) {
            throw new MojoFailureException("There is no port " + port
                    + ", perhaps you should name one from 1024 to " + HIGHEST_PORT
                    + ", or 0 for any free one, in <port> (-Dhuozi.port)");
        }
        settle();
        Path current = current();
        PublishRequest request = new BuildParameters(
                        source(), Optional.empty(), List.of(), Optional.empty(), timestamp())
                .request(facts(), BuildListener.NONE);
        Path source = request.folder().orElseThrow();
        GoalRun run = GoalRun.begin();
        try (Preview preview = stage.open(request, port, new Told(source, current))) {
            getLog().info("Showing " + Paths.shown(source, current) + " at " + preview.address() + " (Ctrl-C to end)");
            preview.await();
        } catch (BindException e) {
            throw new MojoFailureException(
                    "The preview cannot listen: " + e.getMessage()
                            + ", perhaps you should end that, or name another port in <port> (-Dhuozi.port=0 takes any"
                            + " free one)",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("The preview cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run.close();
        }
    }

    /** Words what the preview does. */
    private final class Told implements Preview.Listener {

        private final Path source;
        private final Path current;

        Told(Path source, Path current) {
            this.source = source;
            this.current = current;
        }

        @Override
        public void shown(Duration took, List<Diagnostic> diagnostics) {
            new MavenFindings(diagnostics, source, current).tell(getLog());
            getLog().info("The pages are up to date (" + took.toMillis() + " ms)");
        }

        @Override
        public void faulty(List<Diagnostic> diagnostics) {
            MavenFindings findings = new MavenFindings(diagnostics, source, current);
            findings.tell(getLog());
            getLog().info("The pages are as they were: the book has " + findings.count());
        }

        @Override
        public void refused(String path, List<Diagnostic> diagnostics) {
            MavenFindings findings = new MavenFindings(diagnostics, source, current);
            findings.tell(getLog());
            getLog().info(path + " cannot be made: " + findings.count());
        }
    }
}
