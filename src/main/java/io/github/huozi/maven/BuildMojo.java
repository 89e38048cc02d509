package io.github.huozi.maven;

import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
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
public final class BuildMojo extends AbstractMojo {

    /** Publishes what is asked for. */
    @FunctionalInterface
    interface Press {
        Publication publish(PublishRequest request);
    }

    /** The book's folder. Default: <code>src/book</code> beside the pom if it is there, else the current folder. */
    @Parameter(property = "huozi.source")
    @Nullable
    File sourceDirectory;

    /** Where the e-books go. Default: <code>target/book</code>. */
    @Parameter(property = "huozi.output")
    @Nullable
    File outputDirectory;

    /**
     * What to make: <code>epub</code>, <code>pdf</code> and <code>site</code>, separated by commas. Default:
     * <code>epub,pdf</code>. A site holds the other formats that are made with it.
     */
    @Parameter(property = "huozi.formats")
    @Nullable
    List<String> formats;

    /** The name of the files without their endings. Default: title and edition, made safe for file systems. */
    @Parameter(property = "huozi.fileName")
    @Nullable
    String fileName;

    /** The classifier of the attached e-books, for projects that hold more than one book. Default: none. */
    @Parameter(property = "huozi.classifier")
    @Nullable
    String classifier;

    /** Whether to do nothing. */
    @Parameter(property = "huozi.skip", defaultValue = "false")
    boolean skip;

    /** The date of a book that does not say one, for reproducible builds. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    @Nullable
    String outputTimestamp;

    /** The folder in which Maven was started. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File currentDirectory = new File("");

    /** Whether somebody watches. */
    @Parameter(defaultValue = "${session.request.interactiveMode}", readonly = true)
    boolean interactive;

    private final MavenProject project;
    private final MavenProjectHelper artifacts;
    private final Press press;

    /** Maven makes the goal. */
    @Inject
    public BuildMojo(MavenProject project, MavenProjectHelper artifacts) {
        this(project, artifacts, request -> SharedPublisher.PUBLISHER.publish(request));
    }

    BuildMojo(MavenProject project, MavenProjectHelper artifacts, Press press) {
        this.project = project;
        this.artifacts = artifacts;
        this.press = press;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path current = currentDirectory.toPath().toAbsolutePath();
        ProjectFacts facts = ProjectFacts.of(project, current);
        if (skip) {
            getLog().info("No book is made: <skip> (-Dhuozi.skip) says so.");
            return;
        }
        if (facts.aggregator()
                && sourceDirectory == null
                && facts.defaultSource().equals(facts.base())) {
            getLog().info("No book is made: this pom holds modules together and has no src/book beside it.");
            return;
        }
        EngineLogs.calm();
        Paths.complaint().ifPresent(complaint -> getLog().warn(complaint));
        StageLog.Detail detail = interactive ? StageLog.Detail.COUNTERS : StageLog.Detail.QUIET;
        PublishRequest request = parameters().request(facts, new StageLog(getLog(), detail, System::nanoTime));
        Path source = request.folder().orElseThrow();
        getLog().info("Making " + names(request) + " of " + Paths.shown(source, current));
        publish(request, source, current);
    }

    private BuildParameters parameters() throws MojoFailureException {
        return new BuildParameters(
                Optional.ofNullable(sourceDirectory).map(File::toPath),
                Optional.ofNullable(outputDirectory).map(File::toPath),
                formats == null ? List.of() : formats,
                Optional.ofNullable(fileName),
                ProjectFacts.timestamp(Optional.ofNullable(outputTimestamp)));
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
        } catch (PublishException e) {
            Findings findings = new Findings(e.diagnostics(), source, current);
            findings.tell(getLog());
            throw faulty(findings, Paths.shown(request.output(), current));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    "The book could not be written to " + request.output() + " (" + e.getCause()
                            + "), perhaps you should name another folder in <outputDirectory> (-Dhuozi.output)",
                    e);
        }
        new Findings(done.diagnostics(), source, current).tell(getLog());
        for (Output output : done.outputs()) {
            getLog().info(Outputs.worded(output, current));
        }
        if (project.getFile() != null) {
            attach(done);
        }
    }

    private void attach(Publication done) throws MojoExecutionException, MojoFailureException {
        try {
            Outputs.attach(done.outputs(), Optional.ofNullable(classifier), project, artifacts);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site could not be packed (" + e.getMessage()
                            + "), perhaps you should see that there is room beside it",
                    e);
        }
    }

    private static MojoFailureException faulty(Findings findings, String output) {
        String kept = "; nothing was written, and what was in " + output + " is as it was";
        return new MojoFailureException(
                findings.count(Severity.ERROR) > 0
                        ? "The book has " + findings.count() + kept
                        : "The book has " + findings.count() + ", and failOn in book.yaml lets none pass" + kept);
    }
}
