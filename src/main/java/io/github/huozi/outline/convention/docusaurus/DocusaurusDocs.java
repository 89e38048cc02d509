package io.github.huozi.outline.convention.docusaurus;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of a Docusaurus site (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs).
 *
 * @param project the folder of the site
 * @param root the folder of its documents, in the chosen language where there are several
 * @param sidebars the file that orders them; may be empty
 */
record DocusaurusDocs(String project, String root, String sidebars) {

    private static final int DEEPEST = 3;

    private static final List<String> NAMES =
            List.of("docusaurus.config.ts", "docusaurus.config.js", "docusaurus.config.mjs", "docusaurus.config.cjs");

    /** Returns the configuration files in the folder and below it, nearest to its root first. */
    static List<String> configs(Workspace workspace) {
        List<String> found = new ArrayList<>();
        collect(workspace.tree(), 0, found);
        found.sort(Comparator.comparing(
                        (String path) -> path.chars().filter(c -> c == '/').count())
                .thenComparing(Comparator.naturalOrder()));
        return found;
    }

    private static void collect(FolderTree tree, int depth, List<String> found) {
        NAMES.stream()
                .map(name -> Workspace.below(tree.path(), name))
                .filter(tree.files()::contains)
                .forEach(found::add);
        if (depth < DEEPEST) {
            tree.folders().forEach(folder -> collect(folder, depth + 1, found));
        }
    }

    /** Returns the documents in a configuration: those of its presets, then those of its plug-ins. */
    static List<DocusaurusDocs> of(Workspace workspace, ForeignConfig config) {
        String project = Workspace.parent(config.path());
        List<DocusaurusDocs> all = new ArrayList<>();
        for (Value.Mapping options : options(config)) {
            ForeignConfig said = new ForeignConfig(config.path(), options);
            String path = said.text("path").isEmpty() ? "docs" : said.text("path");
            String folder = path(project, path);
            String sidebars = said.text("sidebarPath");
            String id = said.text("id");
            workspace
                    .tree()
                    .at(folder)
                    .ifPresent(tree -> all.add(new DocusaurusDocs(
                            project,
                            translated(workspace, project, id, folder),
                            sidebars(workspace, project, sidebars))));
        }
        if (all.isEmpty() && workspace.tree().at(path(project, "docs")).isPresent()) {
            String folder = path(project, "docs");
            all.add(new DocusaurusDocs(
                    project, translated(workspace, project, "", folder), sidebars(workspace, project, "")));
        }
        return all;
    }

    private static String path(String project, String path) {
        return BookFolder.normalise(Workspace.below(project, path)).orElse(path);
    }

    /** Returns the named file of sidebars, otherwise the usual one. */
    private static String sidebars(Workspace workspace, String project, String named) {
        Stream<String> names = named.isEmpty()
                ? Stream.of("sidebars.js", "sidebars.ts", "sidebars.json", "sidebars.mjs", "sidebars.cjs")
                : Stream.of(named, named + ".js", named + ".ts");
        return names.map(name -> path(project, name))
                .filter(workspace::has)
                .findFirst()
                .orElse("");
    }

    /** Returns the folder of a translation, if the chosen language is one. */
    private static String translated(Workspace workspace, String project, String id, String folder) {
        String plugin = "docusaurus-plugin-content-docs" + (id.isEmpty() || id.equals("default") ? "" : "-" + id);
        String asked = workspace
                .fields()
                .get(io.github.huozi.config.key.BookKeys.LANGUAGE)
                .orElse("zh");
        String primary = asked.replaceFirst("[-_].*", "");
        boolean there = workspace.sources().at(folder).stream()
                .anyMatch(tree -> tree.allFiles().findAny().isPresent());
        return workspace.tree().at(Workspace.below(project, "i18n")).stream()
                .flatMap(tree -> tree.folders().stream())
                .filter(language -> language.name().replaceFirst("[-_].*", "").equals(primary))
                .map(language -> language.path() + "/" + plugin + "/current")
                .filter(path -> workspace.sources().at(path).stream()
                        .anyMatch(tree -> tree.allFiles().count() * 2 >= (there ? pages(workspace, folder) : 1)))
                .findFirst()
                .orElse(folder);
    }

    private static long pages(Workspace workspace, String folder) {
        return workspace.sources().at(folder).stream()
                .flatMap(FolderTree::allFiles)
                .count();
    }

    /** Returns the options of the presets and plug-ins for documents. */
    private static List<Value.Mapping> options(ForeignConfig config) {
        List<Value.Mapping> options = new ArrayList<>();
        for (Value preset : items(config, "presets")) {
            second(preset)
                    .flatMap(it -> it.get("docs"))
                    .filter(Value.Mapping.class::isInstance)
                    .ifPresent(docs -> options.add((Value.Mapping) docs));
        }
        for (Value plugin : items(config, "plugins")) {
            if (first(plugin).contains("content-docs")) {
                second(plugin).ifPresent(options::add);
            }
        }
        return options;
    }

    private static List<Value> items(ForeignConfig config, String key) {
        return config.at(key).orElse(null) instanceof Value.Sequence list ? list.items() : List.of();
    }

    private static String first(Value pair) {
        return pair instanceof Value.Sequence list
                        && !list.items().isEmpty()
                        && list.items().get(0) instanceof Value.Scalar name
                ? name.text()
                : "";
    }

    private static Optional<Value.Mapping> second(Value pair) {
        return pair instanceof Value.Sequence list
                        && list.items().size() > 1
                        && list.items().get(1) instanceof Value.Mapping options
                ? Optional.of(options)
                : Optional.empty();
    }

    /** Returns the folders whose files are at the root of the site, and the site's own. */
    List<String> assets() {
        return List.of(Workspace.below(project, "static"), root, project);
    }
}
