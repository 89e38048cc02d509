package io.github.huozi.maven;

import io.github.huozi.CancelledException;
import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Publishes a request. */
    @FunctionalInterface
    interface Press {
        Publication publish(PublishRequest request);
    }

    /** The classifier of the attached e-books, for projects with more than one book. Default: none. */
    @Parameter(property = "huozi.classifier")
    @Nullable
    String classifier;

    private final MavenProjectHelper artifacts;
    private final Press press;

    /** Called by Maven. */
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
        GoalWords words = words();
        MavenFindings.Detail detail = detail(words);
        Optional<PublishRequest> asked = request("goal.idle.build", words);
        if (asked.isEmpty()) {
            return;
        }
        PublishRequest request = asked.get();
        Path source = request.folder().orElseThrow();
        getLog().info(words.say("goal.making", names(request.formats(), words), Paths.shown(source, current())));
        GoalRun run = GoalRun.begin();
        try {
            publish(request, new MavenFindings.Manner(source, current(), detail, words));
        } finally {
            run.close();
        }
    }

    private static Phrase names(Collection<Format> formats, GoalWords words) {
        return words.several(formats.stream()
                .sorted()
                .map(format -> format.extension().toUpperCase(Locale.ROOT))
                .toList());
    }

    private void publish(PublishRequest request, MavenFindings.Manner manner)
            throws MojoExecutionException, MojoFailureException {
        GoalWords words = manner.words();
        Publication done;
        try {
            done = press.publish(request);
        } catch (CancelledException e) {
            throw new MojoExecutionException(words.say("goal.unmade", String.valueOf(e.getMessage())), e);
        } catch (PublishException e) {
            MavenFindings findings = new MavenFindings(e.diagnostics(), manner);
            findings.tell(getLog());
            throw words.failure(
                    findings.count(Severity.ERROR) > 0 ? "goal.faulty" : "goal.strict",
                    findings.count(),
                    Paths.shown(request.output(), manner.current()));
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    words.say("goal.unwritable", request.output(), String.valueOf(e.getCause())), e);
        }
        MavenFindings findings = new MavenFindings(done.diagnostics(), manner);
        findings.tell(getLog());
        for (Output output : done.outputs()) {
            getLog().info(Outputs.worded(output, manner.current(), words));
        }
        if (project().getFile() != null) {
            attach(done, words);
        }
        Set<Format> made = EnumSet.noneOf(Format.class);
        done.outputs().forEach(output -> made.add(output.format()));
        getLog().info(words.say(
                "goal.made", names(made, words), Paths.shown(request.output(), manner.current()), findings.summary()));
    }

    private void attach(Publication done, GoalWords words) throws MojoExecutionException, MojoFailureException {
        try {
            Outputs.attach(done.outputs(), Optional.ofNullable(classifier), project(), artifacts, words);
        } catch (IOException e) {
            throw new MojoExecutionException(words.say("goal.unpacked", String.valueOf(e.getMessage())), e);
        }
    }
}
