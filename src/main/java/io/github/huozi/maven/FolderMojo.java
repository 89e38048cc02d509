package io.github.huozi.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads the folder of a book. */
abstract class FolderMojo extends WordedMojo {

    /** The book's folder. Default: <code>src/book</code> beside the pom if it is there, else the current folder. */
    @Parameter(property = "huozi.source")
    @Nullable
    File sourceDirectory;

    /**
     * Which findings are shown: <code>all</code> one by one, or <code>few</code>, so that of many that are alike one is
     * shown with a count. Default: <code>few</code>.
     */
    @Parameter(property = "huozi.findings")
    @Nullable
    String findings;

    /** The date of a book that does not say one, for reproducible builds. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    @Nullable
    String outputTimestamp;

    /** The folder in which Maven was started. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File currentDirectory = new File("");

    private final MavenProject project;

    FolderMojo(MavenProject project) {
        this.project = project;
    }

    final MavenProject project() {
        return project;
    }

    final Path current() {
        return currentDirectory.toPath().toAbsolutePath();
    }

    final ProjectFacts facts() {
        return ProjectFacts.of(project, current());
    }

    final Optional<Path> source() {
        return Optional.ofNullable(sourceDirectory).map(File::toPath);
    }

    final Optional<Instant> timestamp(GoalWords words) throws MojoFailureException {
        return ProjectFacts.timestamp(Optional.ofNullable(outputTimestamp), words);
    }

    /** Returns the messages of this run. */
    final GoalWords words() throws MojoFailureException {
        return words(Optional.of(source().orElseGet(() -> facts().defaultSource())));
    }

    /** Returns how many findings to show. */
    final MavenFindings.Detail detail(GoalWords words) throws MojoFailureException {
        String word = findings == null ? "" : findings.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "few" -> MavenFindings.Detail.FEW;
            case "all" -> MavenFindings.Detail.ALL;
            default -> throw words.failure("goal.findings", word);
        };
    }

    /** Warns if this machine cannot read some paths. */
    final void settle(GoalWords words) {
        Paths.complaint(words).ifPresent(complaint -> getLog().warn(complaint));
    }
}
