package io.github.huozi.maven;

import io.github.huozi.CheckReport;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
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
public final class CheckMojo extends AbstractMojo {

    /** Checks what is asked for. */
    @FunctionalInterface
    interface Reader {
        CheckReport check(PublishRequest request);
    }

    /** The book's folder. Default: <code>src/book</code> beside the pom if it is there, else the current folder. */
    @Parameter(property = "huozi.source")
    @Nullable
    File sourceDirectory;

    /** Where the e-books are. Default: <code>target/book</code>. Without any there, only the sources are checked. */
    @Parameter(property = "huozi.output")
    @Nullable
    File outputDirectory;

    /** Which e-books to check: <code>epub</code>, <code>pdf</code>, or both, separated by commas. Default: both. */
    @Parameter(property = "huozi.formats")
    @Nullable
    List<String> formats;

    /** The name of the files without their endings. Default: title and edition, made safe for file systems. */
    @Parameter(property = "huozi.fileName")
    @Nullable
    String fileName;

    /**
     * How bad a finding must be to fail the build: <code>error</code>, <code>warning</code>, <code>info</code>, or
     * <code>never</code>. Default: what <code>failOn</code> in <code>book.yaml</code> says, else <code>error</code>.
     */
    @Parameter(property = "huozi.failOn")
    @Nullable
    String failOn;

    /** Whether to do nothing. */
    @Parameter(property = "huozi.skip", defaultValue = "false")
    boolean skip;

    /** The date of a book that does not say one, for reproducible builds. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    @Nullable
    String outputTimestamp;

    /** The folder in which Maven was started. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File currentDirectory = new File("");

    /** Whether somebody watches. */
    @Parameter(defaultValue = "${session.request.interactiveMode}", readonly = true)
    boolean interactive;

    private final MavenProject project;
    private final Reader reader;

    /** Maven makes the goal. */
    @Inject
    public CheckMojo(MavenProject project) {
        this(project, request -> SharedPublisher.PUBLISHER.check(request));
    }

    CheckMojo(MavenProject project, Reader reader) {
        this.project = project;
        this.reader = reader;
    }

    @Override
    public void execute() throws MojoFailureException {
        Path current = currentDirectory.toPath().toAbsolutePath();
        ProjectFacts facts = ProjectFacts.of(project, current);
        if (skip) {
            getLog().info("No book is checked: <skip> (-Dhuozi.skip) says so.");
            return;
        }
        if (facts.aggregator()
                && sourceDirectory == null
                && facts.defaultSource().equals(facts.base())) {
            getLog().info("No book is checked: this pom holds modules together and has no src/book beside it.");
            return;
        }
        EngineLogs.calm();
        Paths.complaint().ifPresent(complaint -> getLog().warn(complaint));
        StageLog.Detail detail = interactive ? StageLog.Detail.COUNTERS : StageLog.Detail.QUIET;
        Optional<Set<Severity>> fatal = fatal();
        PublishRequest request = parameters().request(facts, new StageLog(getLog(), detail, System::nanoTime));
        Path source = request.folder().orElseThrow();
        getLog().info("Checking " + Paths.shown(source, current));
        CheckReport report = reader.check(request);
        tell(report, request, current);
        fail(report, fatal, new Findings(report.diagnostics(), source, current));
    }

    private BuildParameters parameters() throws MojoFailureException {
        return new BuildParameters(
                Optional.ofNullable(sourceDirectory).map(File::toPath),
                Optional.ofNullable(outputDirectory).map(File::toPath),
                formats == null ? List.of() : formats,
                Optional.ofNullable(fileName),
                ProjectFacts.timestamp(Optional.ofNullable(outputTimestamp)));
    }

    /** The severity from which on the build fails; nothing where that is left to the book. */
    private Optional<Set<Severity>> fatal() throws MojoFailureException {
        String word = failOn == null ? "" : failOn.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> Optional.empty();
            case "never" -> Optional.of(Set.of());
            case "info" -> Optional.of(EnumSet.allOf(Severity.class));
            case "warning" -> Optional.of(EnumSet.of(Severity.WARNING, Severity.ERROR));
            case "error" -> Optional.of(EnumSet.of(Severity.ERROR));
            default ->
                throw new MojoFailureException(
                        "\"" + failOn + "\" is no severity, perhaps you should write error, warning, info or never in"
                                + " <failOn> (-Dhuozi.failOn)");
        };
    }

    private void tell(CheckReport report, PublishRequest request, Path current) {
        new Findings(report.diagnostics(), request.folder().orElseThrow(), current).tell(getLog());
        if (report.files().isEmpty()) {
            getLog().info("There is no e-book in " + Paths.shown(request.output(), current)
                    + ", so only the sources were checked; the goal build makes one.");
        }
        report.files().forEach(file -> getLog().info("Checked " + Paths.shown(file, current)));
    }

    private static void fail(CheckReport report, Optional<Set<Severity>> fatal, Findings findings)
            throws MojoFailureException {
        boolean fails = fatal.map(severities ->
                        report.diagnostics().stream().anyMatch(found -> severities.contains(found.severity())))
                .orElse(!report.passes());
        if (fails) {
            throw new MojoFailureException("The book has " + findings.count() + ", and failOn"
                    + (fatal.isPresent() ? " (-Dhuozi.failOn)" : " in book.yaml") + " lets none pass");
        }
    }
}
