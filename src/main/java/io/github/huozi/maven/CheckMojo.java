package io.github.huozi.maven;

import io.github.huozi.CancelledException;
import io.github.huozi.CheckReport;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
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

    /** Checks a request. */
    @FunctionalInterface
    interface Reader {
        CheckReport check(PublishRequest request);
    }

    /**
     * How bad a finding must be to fail the build: <code>error</code>, <code>warning</code>, <code>info</code>, or
     * <code>never</code>. Default: what <code>failOn</code> in <code>book.yaml</code> says, else <code>error</code>.
     */
    @Parameter(property = "huozi.failOn")
    @Nullable
    String failOn;

    private final Reader reader;

    /** Called by Maven. */
    @Inject
    public CheckMojo(MavenProject project) {
        this(project, request -> SharedPublisher.PUBLISHER.check(request));
    }

    CheckMojo(MavenProject project, Reader reader) {
        super(project);
        this.reader = reader;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GoalWords words = words();
        MavenFindings.Detail detail = detail(words);
        Optional<Set<Severity>> fatal = fatal(words);
        Optional<PublishRequest> asked = request("goal.idle.check", words);
        if (asked.isEmpty()) {
            return;
        }
        PublishRequest request = asked.get();
        Path current = current();
        Path source = request.folder().orElseThrow();
        getLog().info(words.say("goal.checking", Paths.shown(source, current)));
        CheckReport report;
        GoalRun run = GoalRun.begin();
        try {
            report = reader.check(request);
        } catch (CancelledException e) {
            throw new MojoExecutionException(words.say("goal.unchecked", String.valueOf(e.getMessage())), e);
        } finally {
            run.close();
        }
        MavenFindings findings =
                new MavenFindings(report.diagnostics(), new MavenFindings.Manner(source, current, detail, words));
        tell(report, request, findings, words);
        fail(report, fatal, findings, words);
    }

    /** Returns the severities that fail the build; empty to leave that to the book. */
    private Optional<Set<Severity>> fatal(GoalWords words) throws MojoFailureException {
        String word = failOn == null ? "" : failOn.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> Optional.empty();
            case "never" -> Optional.of(Set.of());
            case "info" -> Optional.of(EnumSet.allOf(Severity.class));
            case "warning" -> Optional.of(EnumSet.of(Severity.WARNING, Severity.ERROR));
            case "error" -> Optional.of(EnumSet.of(Severity.ERROR));
            default -> throw words.failure("goal.severity", word);
        };
    }

    private void tell(CheckReport report, PublishRequest request, MavenFindings findings, GoalWords words) {
        findings.tell(getLog());
        if (report.files().isEmpty()) {
            getLog().info(words.say("goal.sources", Paths.shown(request.output(), current())));
        }
        report.files().forEach(file -> getLog().info(words.say("goal.checked", Paths.shown(file, current()))));
        getLog().info(words.say("goal.found", findings.summary()));
    }

    private static void fail(CheckReport report, Optional<Set<Severity>> fatal, MavenFindings findings, GoalWords words)
            throws MojoFailureException {
        boolean fails = fatal.map(severities ->
                        report.diagnostics().stream().anyMatch(found -> severities.contains(found.severity())))
                .orElse(!report.passes());
        if (fails) {
            throw words.failure(fatal.isPresent() ? "goal.fails" : "goal.fails.book", findings.count());
        }
    }
}
