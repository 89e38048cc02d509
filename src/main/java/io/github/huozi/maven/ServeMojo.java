package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalParameters;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.ServeGoal;
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

    /** The port of the server; 0 for any free one. */
    @Parameter(property = "huozi.port", defaultValue = "4000")
    int port;

    private final ServeGoal.Stage stage;

    /** Called by Maven. */
    @Inject
    public ServeMojo(MavenProject project) {
        this(project, (request, port, listener) -> Publisher.create().preview(request, port, listener));
    }

    ServeMojo(MavenProject project, ServeGoal.Stage stage) {
        super(project);
        this.stage = stage;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(() -> {
            GoalWords words = words();
            GoalDesk desk = desk(words);
            ServeGoal.checkPort(port, words);
            desk.settle();
            PublishRequest request = new GoalParameters(
                            source(), Optional.empty(), List.of(), Optional.empty(), timestamp(words))
                    .request(facts().place(), BuildListener.NONE, words);
            ServeGoal.run(request, port, stage, desk);
        });
    }
}
