package io.github.huozi.maven;

import io.github.huozi.CancelledException;
import io.github.huozi.PublishException;
import io.github.huozi.Publisher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a buyer's copy of a finished EPUB or PDF: a name or the number of an order, on one page and in the metadata. A mark
 * and no protection. Needs no pom.
 */
@Mojo(name = "stamp", requiresProject = false, threadSafe = true)
public final class StampMojo extends AbstractMojo {

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
        if (file == null || !Files.isRegularFile(current.resolve(file.toPath()))) {
            throw new MojoFailureException("There is no file " + (file == null ? "to stamp" : file.toString())
                    + ", perhaps you should name a finished EPUB or PDF in <file> (-Dhuozi.file)");
        }
        if (text == null || text.isBlank()) {
            throw new MojoFailureException("There is nothing to stamp, perhaps you should write a name or the number of"
                    + " an order in <text> (-Dhuozi.text)");
        }
        Path finished = current.resolve(file.toPath());
        Path written = copy == null ? beside(finished) : current.resolve(copy.toPath());
        GoalRun run = GoalRun.begin();
        try {
            Publisher.create().stamp(finished, text, written);
        } catch (CancelledException e) {
            throw new MojoExecutionException("Nothing was stamped: " + e.getMessage(), e);
        } catch (PublishException | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The copy could not be written to " + written + " (" + e
                            + "), perhaps you should name another file in <copy> (-Dhuozi.copy)",
                    e);
        } finally {
            run.close();
        }
        getLog().info("Stamped " + Paths.shown(written, current));
    }

    private static Path beside(Path finished) {
        String name = String.valueOf(finished.getFileName());
        int dot = name.lastIndexOf('.');
        return finished.resolveSibling(
                dot < 0 ? name + "-stamped" : name.substring(0, dot) + "-stamped" + name.substring(dot));
    }
}
