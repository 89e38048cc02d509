package io.github.huozi.maven;

import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.goal.CheckGoal;
import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalProgress;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.fork.ForkedPress;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks a book: its sources, and the e-books that <code>build</code> has made of them, with EPUBCheck and veraPDF among the
 * judges. Findings name the line of the source. Needs no pom.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends BookMojo {

    /**
     * How bad a finding must be to fail the build: <code>error</code>, <code>warning</code>, <code>info</code>, or
     * <code>never</code>. Default: <code>failOn</code> in <code>book.yaml</code>, otherwise <code>error</code>.
     */
    @Parameter(property = "huozi.failOn")
    @Nullable
    String failOn;

    private final CheckGoal.@Nullable Reader reader;

    /** Called by Maven. */
    @Inject
    public CheckMojo(MavenProject project) {
        this(project, null);
    }

    CheckMojo(MavenProject project, CheckGoal.@Nullable Reader reader) {
        super(project);
        this.reader = reader;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(() -> {
            GoalWords words = words();
            GoalDesk desk = reportingDesk(words);
            Optional<Set<Severity>> fatal = CheckGoal.fatal(Optional.ofNullable(failOn), words);
            try (GoalProgress progress = progress(words)) {
                Optional<PublishRequest> request = request("goal.idle.check", desk, progress);
                if (request.isPresent()) {
                    CheckGoal.run(request.get(), reader == null ? chosen(words) : reader, fatal, desk);
                }
            }
        });
    }

    private CheckGoal.Reader chosen(GoalWords words) {
        Optional<ForkedPress> forked = forked(words);
        if (forked.isPresent()) {
            return forked.get();
        }
        return SharedPublisher.PUBLISHER::check;
    }
}
