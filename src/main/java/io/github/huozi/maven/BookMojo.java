package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalParameters;
import io.github.huozi.goal.GoalPaths;
import io.github.huozi.goal.GoalProgress;
import io.github.huozi.goal.GoalReports;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.fork.ForkedJvm;
import io.github.huozi.goal.fork.ForkedPress;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
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

    /**
     * Which reports of all findings are written beside the e-books: <code>html</code>, <code>json</code> and
     * <code>sarif</code>, separated by commas. Default: none.
     */
    @Parameter(property = "huozi.report")
    @Nullable
    List<String> report;

    /** Whether to do nothing. */
    @Parameter(property = "huozi.skip", defaultValue = "false")
    boolean skip;

    /**
     * Whether the work is done in another JVM that is tuned for a short run. Without effect if Maven's JVM is tuned in this way
     * itself, by
     * <code>-XX:TieredStopAtLevel=1</code> in <code>.mvn/jvm.config</code>.
     */
    @Parameter(property = "huozi.fork", defaultValue = "true")
    boolean fork;

    /** The properties that the user sets with <code>-D</code>. */
    @Parameter(defaultValue = "${session.userProperties}", readonly = true)
    Properties userProperties = new Properties();

    /** Whether Maven runs interactively. */
    @Parameter(defaultValue = "${session.request.interactiveMode}", readonly = true)
    boolean interactive;

    /** The number of modules that Maven builds in parallel; others may write to the terminal at the same time. */
    @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
    int concurrency = 1;

    BookMojo(MavenProject project) {
        super(project);
    }

    /**
     * Returns the request of the parameters; empty, with a log message, if there is no book to work on.
     *
     * @param idle the key of that message, such as {@code No book is made}
     * @throws GoalFailure if a parameter is invalid
     */
    final Optional<PublishRequest> request(String idle, GoalDesk desk, BuildListener listener) throws GoalFailure {
        ProjectFacts facts = facts();
        GoalWords words = desk.words();
        if (skip) {
            getLog().info(words.say("goal.skip", Phrase.of(idle)));
            return Optional.empty();
        }
        if (facts.aggregator()
                && sourceDirectory == null
                && facts.place().defaultSource().equals(facts.place().base())) {
            getLog().info(words.say("goal.aggregator", Phrase.of(idle)));
            return Optional.empty();
        }
        desk.settle();
        return Optional.of(new GoalParameters(
                        source(),
                        Optional.ofNullable(outputDirectory).map(File::toPath),
                        formats == null ? List.of() : formats,
                        Optional.ofNullable(fileName),
                        timestamp(words))
                .request(facts.place(), listener, words));
    }

    /** Returns how this goal communicates with its user, including reports. */
    final GoalDesk reportingDesk(GoalWords words) throws GoalFailure {
        return desk(words).with(GoalReports.of(report == null ? List.of() : report, words));
    }

    /** Returns the press in another JVM; empty if the work is done in this one. */
    final Optional<ForkedPress> forked(GoalWords words) {
        if (!fork || ForkedJvm.isThisOne()) {
            return Optional.empty();
        }
        Map<String, String> properties = new TreeMap<>();
        userProperties.stringPropertyNames().forEach(name -> properties.put(name, userProperties.getProperty(name)));
        return PluginClassPath.of(getClass().getClassLoader())
                .map(classPath -> new ForkedPress(ForkedJvm.like(classPath, properties, current()), words));
    }

    /** Returns the display of progress. */
    final GoalProgress progress(GoalWords words) {
        GoalProgress.Watcher watcher = interactive ? GoalProgress.Watcher.LINES : GoalProgress.Watcher.BATCH;
        boolean redrawn = interactive && concurrency <= 1 && GoalPaths.isTerminal();
        return GoalProgress.open(goalLog(), redrawn ? GoalProgress.Watcher.TERMINAL : watcher, words);
    }
}
