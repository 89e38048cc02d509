package io.github.huozi.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads the folder of a book. */
abstract class FolderMojo extends AbstractMojo {

    /** The book's folder. Default: <code>src/book</code> beside the pom if it is there, else the current folder. */
    @Parameter(property = "huozi.source")
    @Nullable
    File sourceDirectory;

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

    final Optional<Instant> timestamp() throws MojoFailureException {
        return ProjectFacts.timestamp(Optional.ofNullable(outputTimestamp));
    }

    /** Tells of a machine on which paths cannot be read. */
    final void settle() {
        Paths.complaint().ifPresent(complaint -> getLog().warn(complaint));
    }
}
