package io.github.huozi.maven;

import io.github.huozi.Output;
import io.github.huozi.PublishRequest;
import io.github.huozi.goal.BuildGoal;
import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalProgress;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.fork.ForkedPress;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    /** The classifier of the attached e-books, for projects with more than one book. Default: none. */
    @Parameter(property = "huozi.classifier")
    @Nullable
    String classifier;

    private final MavenProjectHelper artifacts;
    private final BuildGoal.@Nullable Press press;

    /** Called by Maven. */
    @Inject
    public BuildMojo(MavenProject project, MavenProjectHelper artifacts) {
        this(project, artifacts, null);
    }

    BuildMojo(MavenProject project, MavenProjectHelper artifacts, BuildGoal.@Nullable Press press) {
        super(project);
        this.artifacts = artifacts;
        this.press = press;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(() -> {
            GoalWords words = words();
            GoalDesk desk = reportingDesk(words);
            try (GoalProgress progress = progress(words)) {
                Optional<PublishRequest> request = request("goal.idle.build", desk, progress);
                if (request.isPresent()) {
                    BuildGoal.run(
                            request.get(),
                            press == null ? chosen(words) : press,
                            outputs -> attach(outputs, words),
                            desk);
                }
            }
        });
    }

    private void attach(List<Output> outputs, GoalWords words) throws GoalFailure {
        if (project().getFile() == null) {
            return;
        }
        try {
            Outputs.attach(outputs, Optional.ofNullable(classifier), project(), artifacts, words);
        } catch (IOException e) {
            throw new GoalFailure(
                    GoalFailure.Kind.UNABLE, words.say("goal.unpacked", String.valueOf(e.getMessage())), e);
        }
    }

    private BuildGoal.Press chosen(GoalWords words) {
        Optional<ForkedPress> forked = forked(words);
        if (forked.isPresent()) {
            return forked.get();
        }
        return SharedPublisher.PUBLISHER::publish;
    }
}
