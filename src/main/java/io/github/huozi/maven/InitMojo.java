package io.github.huozi.maven;

import io.github.huozi.BookStarter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
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

    /** This plugin, whose version stands in the advice at the end. */
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
        Path current = currentDirectory.toPath().toAbsolutePath();
        Path folder = folder(current);
        GoalWords words = words(Optional.of(folder));
        Optional<String> complaint = Paths.complaint(words);
        if (complaint.isPresent()) {
            throw new MojoFailureException(complaint.get());
        }
        List<Path> written;
        try {
            written = BookStarter.write(folder);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(words.say("goal.init.there", folder, e.getFile()), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    words.say("goal.init.unwritable", folder, String.valueOf(e.getMessage())), e);
        }
        getLog().info(words.say("goal.init.wrote"));
        written.forEach(file -> getLog().info("  " + Paths.shown(file, current)));
        getLog().info(words.say("goal.init.next", "mvn " + buildGoal() + argument(folder, current)));
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
        return ProjectFacts.of(project, current).defaultSource().equals(folder)
                ? ""
                : " -Dhuozi.source=" + Paths.shown(folder, current);
    }
}
