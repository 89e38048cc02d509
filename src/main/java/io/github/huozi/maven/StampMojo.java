package io.github.huozi.maven;

import io.github.huozi.CancelledException;
import io.github.huozi.PublishException;
import io.github.huozi.Publisher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What to put into it: one line of at most 200 characters. */
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
        Path current = currentDirectory.toPath().toAbsolutePath();
        GoalWords words = words(Optional.empty());
        if (file == null || !Files.isRegularFile(current.resolve(file.toPath()))) {
            throw file == null ? words.failure("goal.stamp.which") : words.failure("goal.stamp.missing", file);
        }
        if (text == null || text.isBlank()) {
            throw words.failure("goal.stamp.text");
        }
        Path finished = current.resolve(file.toPath());
        Path written = copy == null ? beside(finished) : current.resolve(copy.toPath());
        GoalRun run = GoalRun.begin();
        try {
            Publisher.create().stamp(finished, text, written);
        } catch (CancelledException e) {
            throw new MojoExecutionException(words.say("goal.stamp.nothing", String.valueOf(e.getMessage())), e);
        } catch (PublishException e) {
            throw new MojoFailureException(
                    e.diagnostics().stream()
                            .map(found -> found.text(words.language()))
                            .collect(Collectors.joining(System.lineSeparator())),
                    e);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(words.say("goal.stamp.unwritable", written, String.valueOf(e)), e);
        } finally {
            run.close();
        }
        getLog().info(words.say("goal.stamp.done", Paths.shown(written, current)));
    }

    private static Path beside(Path finished) {
        String name = String.valueOf(finished.getFileName());
        int dot = name.lastIndexOf('.');
        return finished.resolveSibling(
                dot < 0 ? name + "-stamped" : name.substring(0, dot) + "-stamped" + name.substring(dot));
    }
}
