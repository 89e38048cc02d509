package io.github.huozi.maven;

import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFindings;
import io.github.huozi.goal.StampGoal;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a buyer's copy of a finished EPUB or PDF: a name or an order number, on one page and in the metadata. It marks the
 * copy but does not protect it. Needs no pom.
 */
@Mojo(name = "stamp", requiresProject = false, threadSafe = true)
public final class StampMojo extends WordedMojo {

    /** The finished EPUB or PDF. */
    @Parameter(property = "huozi.file")
    @Nullable
    File file;

    /** The text to put into it: one line of at most 200 characters. */
    @Parameter(property = "huozi.text")
    @Nullable
    String text;

    /** The copy. Default: the file's name with <code>-stamped</code> before its ending. */
    @Parameter(property = "huozi.copy")
    @Nullable
    File copy;

    /** The folder in which Maven was started. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File currentDirectory = new File("");

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(() -> StampGoal.run(
                Optional.ofNullable(file).map(File::toPath),
                Optional.ofNullable(text),
                Optional.ofNullable(copy).map(File::toPath),
                new GoalDesk(goalLog(), words(Optional.empty()), currentDirectory.toPath(), GoalFindings.Detail.FEW)));
    }
}
