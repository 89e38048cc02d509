package io.github.huozi.maven;

import io.github.huozi.goal.GoalDesk;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalFindings;
import io.github.huozi.goal.GoalPlace;
import io.github.huozi.goal.GoalWords;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
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

    final Optional<Instant> timestamp(GoalWords words) throws GoalFailure {
        return GoalPlace.timestamp(Optional.ofNullable(outputTimestamp), words);
    }

    /** Returns the messages of this run. */
    final GoalWords words() throws GoalFailure {
        return words(Optional.of(source().orElseGet(() -> facts().place().defaultSource())));
    }

    /** Returns where and how this goal logs. */
    final GoalDesk desk(GoalWords words) throws GoalFailure {
        return new GoalDesk(goalLog(), words, current(), GoalFindings.detail(Optional.ofNullable(findings), words));
    }
}
