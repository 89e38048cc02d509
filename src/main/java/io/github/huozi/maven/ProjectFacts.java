package io.github.huozi.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.model.Developer;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What Maven knows about the place where a goal runs, with a pom or without one.
 *
 * @param base the folder of the pom; the current folder when there is none
 * @param work the folder of the project's outputs
 * @param aggregator whether the pom only aggregates modules
 * @param defaults the default metadata of a book, by the keys of {@code book.yaml}
 */
record ProjectFacts(Path base, Path work, boolean aggregator, Map<String, List<String>> defaults) {

    ProjectFacts {
        base = base.toAbsolutePath().normalize();
        work = work.toAbsolutePath().normalize();
    }

    /**
     * @param current the folder in which Maven was started
     */
    static ProjectFacts of(MavenProject project, Path current) {
        if (project.getFile() == null) {
            // Without a pom Maven creates a project whose ${project.build.directory} is not interpolated.
            return new ProjectFacts(current, current.resolve("target"), false, Map.of());
        }
        return new ProjectFacts(
                project.getBasedir().toPath(),
                Path.of(project.getBuild().getDirectory()),
                !project.getModules().isEmpty(),
                defaults(project));
    }

    private static Map<String, List<String>> defaults(MavenProject project) {
        Map<String, List<String>> defaults = new LinkedHashMap<>();
        put(defaults, "title", said(project, Model::getName));
        put(defaults, "description", said(project, Model::getDescription));
        put(
                defaults,
                "repository",
                said(
                        project,
                        model -> model.getScm() == null ? null : model.getScm().getUrl()));
        if (!project.getOriginalModel().getDevelopers().isEmpty()) {
            put(
                    defaults,
                    "authors",
                    project.getModel().getDevelopers().stream()
                            .map(Developer::getName)
                            .filter(Objects::nonNull)
                            .toList());
        }
        return Map.copyOf(defaults);
    }

    /** Returns interpolated values if this very pom defines them: a parent's do not describe this book. */
    private static List<String> said(MavenProject project, Function<Model, @Nullable String> value) {
        return value.apply(project.getOriginalModel()) == null
                ? List.of()
                : Optional.ofNullable(value.apply(project.getModel())).stream().toList();
    }

    private static void put(Map<String, List<String>> defaults, String key, List<String> values) {
        List<String> texts = values.stream()
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty())
                .toList();
        if (!texts.isEmpty()) {
            defaults.put(key, texts);
        }
    }

    /** Returns the default folder of the book. */
    Path defaultSource() {
        Path beside = base.resolve("src").resolve("book");
        return Files.isDirectory(beside) ? beside : base;
    }

    /** Returns the default folder of outputs. */
    Path defaultOutput() {
        return work.resolve("book");
    }

    /**
     * Returns the date of reproducible builds, like Maven's own plugins: ISO 8601 or seconds since 1970; a single other
     * character switches it off.
     */
    static Optional<Instant> timestamp(Optional<String> property, GoalWords words) throws MojoFailureException {
        String text = property.orElse("").strip();
        try {
            if (text.matches("\\d+")) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
            }
            return text.length() < 2
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(words.say("goal.timestamp", text), e);
        }
    }
}
