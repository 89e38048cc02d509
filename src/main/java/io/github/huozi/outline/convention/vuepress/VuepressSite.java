package io.github.huozi.outline.convention.vuepress;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.outline.convention.ScriptFindings;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site in a folder.
 *
 * @param root the folder of its pages
 * @param locale the folder in it of the chosen language, such as {@code zh}; empty for the default
 * @param config the configuration
 * @param theme the theme's part of the configuration, with language-specific values first
 * @param isVite whether the site uses VitePress
 */
record VuepressSite(String root, String locale, ForeignConfig config, ForeignConfig theme, boolean isVite) {

    private static final int DEEPEST = 3;

    private static final List<String> NAMES = List.of(
            "config.ts",
            "config.js",
            "config.mts",
            "config.mjs",
            "config.cjs",
            "config.cts",
            "config/index.ts",
            "config/index.js",
            "config/index.mts",
            "config/index.mjs");

    private static final List<String> YAML = List.of("config.yml", "config.yaml", "config.toml", "config.json");

    /** Returns the site nearest to the root of the book's folder. */
    static Optional<VuepressSite> find(Workspace workspace, ScriptFindings scripts) {
        List<String> folders = new ArrayList<>();
        collect(workspace.tree(), 0, folders);
        return folders.stream()
                .sorted(Comparator.comparing((String folder) -> !folder.isEmpty()
                                && !workspace.language().isEmpty()
                                && !(workspace.language() + "/").startsWith(folder + "/"))
                        .thenComparing(
                                folder -> folder.chars().filter(c -> c == '/').count() + (folder.isEmpty() ? 0 : 1)))
                .flatMap(folder -> Stream.concat(
                        Stream.of(".vitepress", ".vuepress")
                                .flatMap(tool -> read(workspace, scripts, folder, tool).stream()),
                        beside(workspace, scripts, folder).stream()))
                .findFirst();
    }

    /**
     * Finds a configuration of VuePress 2 next to the folder of the pages,
     * https://vuepress.vuejs.org/guide/configuration.html.
     */
    private static Optional<VuepressSite> beside(Workspace workspace, ScriptFindings scripts, String folder) {
        List<String> paths = Stream.of("vuepress.config.ts", "vuepress.config.js", "vuepress.config.mjs")
                .map(name -> Workspace.below(folder, name))
                .toList();
        return scripts.first(paths).map(config -> {
            String pages = workspace.tree().at(folder).stream()
                    .flatMap(tree -> tree.folders().stream())
                    .map(FolderTree::path)
                    .filter(path -> workspace.folder().find(Workspace.below(path, ".vuepress"))
                            instanceof BookFolder.Found.NoFile)
                    .findFirst()
                    .orElse(folder);
            return site(workspace, pages, config, false);
        });
    }

    private static void collect(FolderTree tree, int depth, List<String> folders) {
        folders.add(tree.path());
        if (depth < DEEPEST) {
            tree.folders().forEach(folder -> collect(folder, depth + 1, folders));
        }
    }

    private static Optional<VuepressSite> read(
            Workspace workspace, ScriptFindings scripts, String folder, String tool) {
        String at = Workspace.below(folder, tool);
        List<String> paths =
                NAMES.stream().map(name -> Workspace.below(at, name)).toList();
        Optional<ForeignConfig> config = scripts.first(paths).or(() -> YAML.stream()
                .map(name -> Workspace.below(at, name))
                .filter(path -> !workspace.project().text(path).isEmpty())
                .flatMap(path -> workspace.project().yaml(path).stream())
                .findFirst());
        return config.map(it -> site(workspace, folder, it, tool.equals(".vitepress")));
    }

    private static VuepressSite site(Workspace workspace, String folder, ForeignConfig config, boolean vite) {
        String sources = config.text("srcDir").replaceFirst("^\\./", "").replaceFirst("/+$", "");
        String root = BookFolder.normalise(vite && !sources.isEmpty() ? Workspace.below(folder, sources) : folder)
                .orElse(folder);
        String language = workspace.language();
        String locale = language.startsWith(root.isEmpty() ? "" : root + "/") && !language.equals(root)
                ? language.substring(root.isEmpty() ? 0 : root.length() + 1)
                : "";
        ForeignConfig said = localized(config, locale);
        ForeignConfig theme = theme(said);
        return new VuepressSite(root, locale, said, localized(theme, locale), vite);
    }

    /** Merges the values for the language over those for all languages. */
    private static ForeignConfig localized(ForeignConfig config, String locale) {
        List<String> keys = locale.isEmpty() ? List.of("/", "root") : List.of("/" + locale + "/", locale, "/" + locale);
        return keys.stream()
                .flatMap(key -> config.at("locales", key).stream())
                .filter(Value.Mapping.class::isInstance)
                .findFirst()
                .map(local -> new ForeignConfig(config.path(), (Value.Mapping) local).over(config))
                .orElse(config);
    }

    private static ForeignConfig theme(ForeignConfig config) {
        for (String key : List.of("themeConfig", "theme")) {
            if (config.at(key).orElse(null) instanceof Value.Mapping mapping) {
                return new ForeignConfig(config.path(), mapping);
            }
        }
        Value none = new Value.Mapping(List.of(), config.value().position());
        return new ForeignConfig(config.path(), (Value.Mapping) none);
    }

    /** Returns the first non-empty one of these values of the theme. */
    Optional<Value> said(String... names) {
        return Stream.of(names)
                .flatMap(name -> theme.at(name).stream())
                .filter(value -> !(value instanceof Value.Scalar scalar && scalar.isNull()))
                .findFirst();
    }

    /** Returns the folder of its pages in the chosen language. */
    String pages() {
        return locale.isEmpty() ? root : Workspace.below(root, locale);
    }

    /** Returns the folders whose files are at the root of the site, and the site's own. */
    List<String> assets() {
        String folder =
                Workspace.parent(Workspace.parent(config.path().replaceFirst("/config/index\\.\\w+$", "/config")));
        return List.of(
                Workspace.below(root, "public"),
                Workspace.below(folder, ".vuepress/public"),
                Workspace.below(folder, "public"),
                root,
                folder);
    }
}
