package io.github.huozi.maven;

import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFindings;
import io.github.huozi.goal.GoalPaths;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.InitGoal;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a small book to start from, with an identifier of its own. Asks nothing and overwrites nothing. Needs no pom.
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends WordedMojo {

    /** The folder to write to. Default: <code>src/book</code> in a project, else the current folder. */
    @Parameter(property = "huozi.source")
    @Nullable
    File sourceDirectory;

    /**
     * In a project, whether to write <code>.mvn/jvm.config</code> with the flags that make Maven's JVM fast for short runs,
     * where there is none.
     */
    @Parameter(property = "huozi.jvmConfig", defaultValue = "false")
    boolean jvmConfig;

    /** This plugin, whose version appears in the advice at the end. */
    @Parameter(defaultValue = "${plugin}", readonly = true)
    @Nullable
    PluginDescriptor plugin;

    /** The folder in which Maven was started. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File currentDirectory = new File("");

    private final MavenProject project;

    /** Called by Maven. */
    @Inject
    public InitMojo(MavenProject project) {
        this.project = project;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(() -> {
            Path current = currentDirectory.toPath().toAbsolutePath();
            Path folder = folder(current);
            GoalWords words = words(Optional.of(folder));
            Optional<Path> flagged = project.getFile() == null || !jvmConfig
                    ? Optional.empty()
                    : Optional.of(project.getBasedir().toPath());
            InitGoal.run(
                    folder,
                    "mvn " + buildGoal() + argument(folder, current),
                    flagged,
                    new GoalDesk(goalLog(), words, current, GoalFindings.Detail.FEW));
        });
    }

    private Path folder(Path current) {
        if (sourceDirectory != null) {
            return sourceDirectory.toPath();
        }
        return project.getFile() == null
                ? current
                : project.getBasedir().toPath().resolve("src").resolve("book");
    }

    private String buildGoal() {
        return "io.github.huozi:huozi:" + (plugin == null ? "RELEASE" : plugin.getVersion()) + ":build";
    }

    /** Returns the command-line argument for the folder; empty if the goal {@code build} finds it by default. */
    private String argument(Path folder, Path current) {
        return ProjectFacts.of(project, current).place().defaultSource().equals(folder)
                ? ""
                : " -Dhuozi.source=" + GoalPaths.shown(folder, current);
    }
}
