package io.github.huozi.maven;

import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the goals, with their parameters on request. Needs no pom. */
@Mojo(name = "help", requiresProject = false, threadSafe = true)
public final class HelpMojo extends WordedMojo {

    /** Whether to list the parameters of each goal. */
    @Parameter(property = "detail", defaultValue = "false")
    boolean detail;

    /** The only goal to list. Default: all of them. */
    @Parameter(property = "goal")
    @Nullable
    String goal;

    /**
     * A parameter of a goal.
     *
     * @param name its XML tag
     * @param property the property on the command line
     * @param about the message key of its description
     */
    record Option(String name, String property, String about) {}

    /**
     * A goal.
     *
     * @param name the name after the colon
     * @param about the message key of its description
     * @param options its parameters
     */
    record Goal(String name, String about, List<Option> options) {}

    private static final Option LANGUAGE = new Option("language", "huozi.language", "help.language");
    private static final Option SOURCE = new Option("sourceDirectory", "huozi.source", "help.source");
    private static final Option FINDINGS = new Option("findings", "huozi.findings", "help.findings");
    private static final Option OUTPUT = new Option("outputDirectory", "huozi.output", "help.output");
    private static final Option FORMATS = new Option("formats", "huozi.formats", "help.formats");
    private static final Option FILE_NAME = new Option("fileName", "huozi.fileName", "help.file-name");
    private static final Option REPORT = new Option("report", "huozi.report", "help.report");
    private static final Option FORK = new Option("fork", "huozi.fork", "help.fork");
    private static final Option SKIP = new Option("skip", "huozi.skip", "help.skip");

    static final List<Goal> GOALS = List.of(
            new Goal(
                    "init",
                    "help.init",
                    List.of(
                            new Option("sourceDirectory", "huozi.source", "help.target"),
                            new Option("jvmConfig", "huozi.jvmConfig", "help.jvm-config"),
                            LANGUAGE)),
            new Goal(
                    "serve",
                    "help.serve",
                    List.of(SOURCE, new Option("port", "huozi.port", "help.port"), FINDINGS, LANGUAGE)),
            new Goal(
                    "build",
                    "help.build",
                    List.of(
                            SOURCE,
                            OUTPUT,
                            FORMATS,
                            FILE_NAME,
                            REPORT,
                            new Option("classifier", "huozi.classifier", "help.classifier"),
                            FORK,
                            SKIP,
                            FINDINGS,
                            LANGUAGE)),
            new Goal(
                    "check",
                    "help.check",
                    List.of(
                            SOURCE,
                            OUTPUT,
                            FORMATS,
                            FILE_NAME,
                            REPORT,
                            new Option("failOn", "huozi.failOn", "help.fail-on"),
                            FORK,
                            SKIP,
                            FINDINGS,
                            LANGUAGE)),
            new Goal(
                    "stamp",
                    "help.stamp",
                    List.of(
                            new Option("file", "huozi.file", "help.file"),
                            new Option("text", "huozi.text", "help.text"),
                            new Option("copy", "huozi.copy", "help.copy"),
                            LANGUAGE)),
            new Goal(
                    "help",
                    "help.help",
                    List.of(
                            new Option("detail", "detail", "help.detail"),
                            new Option("goal", "goal", "help.goal"),
                            LANGUAGE)));

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        perform(this::list);
    }

    private void list() throws GoalFailure {
        GoalWords words = words(Optional.empty());
        String wanted = goal == null ? "" : goal.strip().toLowerCase(Locale.ROOT);
        List<Goal> shown = GOALS.stream()
                .filter(each -> wanted.isEmpty() || each.name().equals(wanted))
                .toList();
        if (shown.isEmpty()) {
            throw words.failure(
                    "help.unknown",
                    wanted,
                    words.several(GOALS.stream().map(Goal::name).toList()));
        }
        StringBuilder text = new StringBuilder(words.say("help.title")).append("\n\n");
        for (Goal each : shown) {
            text.append("huozi:").append(each.name()).append("\n    ").append(words.say(each.about()));
            text.append('\n');
            if (detail) {
                each.options().forEach(option -> text.append("\n    <")
                        .append(option.name())
                        .append("> (-D")
                        .append(option.property())
                        .append(")\n        ")
                        .append(words.say(option.about()))
                        .append('\n'));
            }
            text.append('\n');
        }
        if (!detail) {
            text.append(words.say("help.more"));
        }
        getLog().info(text.toString().stripTrailing());
    }
}
