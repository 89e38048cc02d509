package io.github.huozi.outline.convention;

import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The home page of a site. It opens the book, listed or not, if it has text.
 *
 * @param path its path; empty if there is none
 * @param hasText whether it contains more than links to pages of the site
 */
public record SiteHome(String path, boolean hasText) {

    private static final List<String> NAMES =
            List.of("README.md", "readme.md", "index.md", "index.mdx", "_index.md", "Readme.md", "README.mdx");

    /** Returns the home page of the site whose pages are in a folder. */
    public static SiteHome of(Workspace workspace, String folder) {
        return NAMES.stream()
                .map(name -> Workspace.below(folder, name))
                .filter(path -> workspace.sources().at(folder).stream()
                        .anyMatch(tree -> tree.files().contains(path)))
                .findFirst()
                .map(path -> new SiteHome(path, hasText(workspace, path)))
                .orElseGet(() -> new SiteHome("", false));
    }

    private static boolean hasText(Workspace workspace, String path) {
        FrontMatter front = FrontMatter.of(workspace.text(path).orElse(""), path, finding -> {});
        boolean said = Stream.of("hero", "features", "heroText", "tagline")
                .anyMatch(key -> front.values().at(key).isPresent());
        return said
                || front.text()
                        .replaceAll("(?s)<!--.*?-->|<script.*?</script>|<style.*?</style>", "")
                        .lines()
                        .anyMatch(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("<"));
    }

    /** Returns the home page if it opens the book; empty if a list already contains it. */
    public Optional<Listed> listed(List<Listed> listed, Targets targets) {
        boolean there = path.isEmpty() || !hasText || has(listed, targets);
        return there
                ? Optional.empty()
                : Optional.of(new Listed(
                        Listed.Kind.PREFIX,
                        "",
                        Optional.of("/"
                                + path.substring(
                                        targets.root().isEmpty()
                                                ? 0
                                                : targets.root().length() + 1)),
                        List.of(),
                        Position.of(path)));
    }

    private boolean has(List<Listed> listed, Targets targets) {
        return listed.stream()
                .anyMatch(entry -> entry.target()
                                .filter(it -> it.indexOf('#') < 0)
                                .flatMap(targets::name)
                                .filter(path::equals)
                                .isPresent()
                        || has(entry.children(), targets));
    }

    /** Returns the home page if it only leads to others. */
    public Set<String> helpers() {
        return path.isEmpty() || hasText ? Set.of() : Set.of(path);
    }
}
