package io.github.huozi.maven;

import io.github.huozi.goal.GoalPlace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.model.Developer;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The facts that Maven has about the place where a goal runs, with a pom or without one.
 *
 * @param place its folders, and metadata that a book may lack
 * @param aggregator whether the pom only groups modules
 */
record ProjectFacts(GoalPlace place, boolean aggregator) {

    /**
     * @param current the folder in which Maven was started
     */
    static ProjectFacts of(MavenProject project, Path current) {
        if (project.getFile() == null) {
            // Without a pom Maven creates a project whose ${project.build.directory} is not interpolated.
            return new ProjectFacts(GoalPlace.folder(current), false);
        }
        return new ProjectFacts(
                new GoalPlace(
                        project.getBasedir().toPath(),
                        Path.of(project.getBuild().getDirectory()),
                        defaults(project)),
                !project.getModules().isEmpty());
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

    /** Returns interpolated values if this very pom defines them: those of a parent do not describe this book. */
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
}
