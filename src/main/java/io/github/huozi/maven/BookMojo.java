package io.github.huozi.maven;

import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Phrase;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal for the e-books of a folder. */
abstract class BookMojo extends FolderMojo {

    /** The folder of the e-books. Default: <code>target/book</code>. */
    @Parameter(property = "huozi.output")
    @Nullable
    File outputDirectory;

    /**
     * Which e-books: <code>epub</code>, <code>pdf</code> and <code>site</code>, separated by commas. Default:
     * <code>epub,pdf</code>. A site holds the other formats that are made with it.
     */
    @Parameter(property = "huozi.formats")
    @Nullable
    List<String> formats;

    /** The name of the files without extension. Default: title and edition, made safe for file systems. */
    @Parameter(property = "huozi.fileName")
    @Nullable
    String fileName;

    /** Whether to do nothing. */
    @Parameter(property = "huozi.skip", defaultValue = "false")
    boolean skip;

    /** Whether Maven runs interactively. */
    @Parameter(defaultValue = "${session.request.interactiveMode}", readonly = true)
    boolean interactive;

    BookMojo(MavenProject project) {
        super(project);
    }

    /**
     * Returns the request from the parameters; empty, with a log message, if the goal has no book to work on.
     *
     * @param idle the key of that message, such as {@code No book is made}
     * @throws MojoFailureException when a parameter is invalid
     */
    final Optional<PublishRequest> request(String idle, GoalWords words) throws MojoFailureException {
        ProjectFacts facts = facts();
        if (skip) {
            getLog().info(words.say("goal.skip", Phrase.of(idle)));
            return Optional.empty();
        }
        if (facts.aggregator()
                && sourceDirectory == null
                && facts.defaultSource().equals(facts.base())) {
            getLog().info(words.say("goal.aggregator", Phrase.of(idle)));
            return Optional.empty();
        }
        settle(words);
        StageLog.Detail detail = interactive ? StageLog.Detail.COUNTERS : StageLog.Detail.QUIET;
        return Optional.of(new BuildParameters(
                        source(),
                        Optional.ofNullable(outputDirectory).map(File::toPath),
                        formats == null ? List.of() : formats,
                        Optional.ofNullable(fileName),
                        timestamp(words))
                .request(facts, new StageLog(getLog(), detail, words, System::nanoTime), words));
    }
}
