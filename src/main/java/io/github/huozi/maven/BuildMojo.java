package io.github.huozi.maven;

import io.github.huozi.CancelledException;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes the e-books of a folder of chapters. Needs no pom; in a project the e-books are attached to it, so that
 * <code>mvn deploy</code> publishes them.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends BookMojo {

    /** Publishes what is asked for. */
    @FunctionalInterface
    interface Press {
        Publication publish(PublishRequest request);
    }

    /** The classifier of the attached e-books, for projects that hold more than one book. Default: none. */
    @Parameter(property = "huozi.classifier")
    @Nullable
    String classifier;

    private final MavenProjectHelper artifacts;
    private final Press press;

    /** Maven makes the goal. */
    @Inject
    public BuildMojo(MavenProject project, MavenProjectHelper artifacts) {
        this(project, artifacts, request -> SharedPublisher.PUBLISHER.publish(request));
    }

    BuildMojo(MavenProject project, MavenProjectHelper artifacts, Press press) {
        super(project);
        this.artifacts = artifacts;
        this.press = press;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<PublishRequest> asked = request("No book is made");
        if (asked.isEmpty()) {
            return;
        }
        PublishRequest request = asked.get();
        Path source = request.folder().orElseThrow();
        getLog().info("Making " + names(request) + " of " + Paths.shown(source, current()));
        GoalRun run = GoalRun.begin();
        try {
            publish(request, source, current());
        } finally {
            run.close();
        }
    }

    private static String names(PublishRequest request) {
        return request.formats().stream()
                .sorted()
                .map(format -> format.extension().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    private void publish(PublishRequest request, Path source, Path current)
            throws MojoExecutionException, MojoFailureException {
        Publication done;
        try {
            done = press.publish(request);
        } catch (CancelledException e) {
            throw new MojoExecutionException("No book was made: " + e.getMessage(), e);
        } catch (PublishException e) {
            MavenFindings findings = new MavenFindings(e.diagnostics(), source, current);
            findings.tell(getLog());
            throw faulty(findings, Paths.shown(request.output(), current));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    "The book could not be written to " + request.output() + " (" + e.getCause()
                            + "), perhaps you should name another folder in <outputDirectory> (-Dhuozi.output)",
                    e);
        }
        new MavenFindings(done.diagnostics(), source, current).tell(getLog());
        for (Output output : done.outputs()) {
            getLog().info(Outputs.worded(output, current));
        }
        if (project().getFile() != null) {
            attach(done);
        }
    }

    private void attach(Publication done) throws MojoExecutionException, MojoFailureException {
        try {
            Outputs.attach(done.outputs(), Optional.ofNullable(classifier), project(), artifacts);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site could not be packed (" + e.getMessage()
                            + "), perhaps you should see that there is room beside it",
                    e);
        }
    }

    private static MojoFailureException faulty(MavenFindings findings, String output) {
        String kept = "; nothing was written, and what was in " + output + " is as it was";
        return new MojoFailureException(
                findings.count(Severity.ERROR) > 0
                        ? "The book has " + findings.count() + kept
                        : "The book has " + findings.count() + ", and failOn in book.yaml lets none pass" + kept);
    }
}
