package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ConfigText;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configuration files of other tools at the root of a folder, each read once. */
public final class ProjectFiles {

    /** Those of mdBook, HonKit, GitBook and WaBook. */
    public static final List<String> BOOKS = List.of("book.toml", "book.json", ".gitbook.yaml", "book.ini");

    /** If there are several, the plain name comes first. */
    public static final String MKDOCS = "mkdocs([-_.](zh|cn|zh[-_](cn|hans)))?\\.ya?ml";

    /** Deeper configuration files belong to something else. */
    private static final int DEEPEST = 3;

    public static final List<String> HUGO = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json",
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/config.toml",
            "config/_default/config.yaml");

    private final BookFolder folder;
    private final FolderTree tree;
    private final DiagnosticSink sink;
    private final Map<String, Optional<ForeignConfig>> read = new LinkedHashMap<>();

    public ProjectFiles(BookFolder folder, FolderTree tree, DiagnosticSink sink) {
        this.folder = folder;
        this.tree = tree;
        this.sink = sink;
    }

    /** Returns the first of these files that exists and can be read. */
    public Optional<ForeignConfig> first(List<String> names) {
        return names.stream().flatMap(name -> one(name).stream()).findFirst();
    }

    /** Returns a file; empty when it is missing or faulty, which has been reported. */
    public Optional<ForeignConfig> one(String name) {
        return read.computeIfAbsent(name, this::load);
    }

    /**
     * Returns the configuration of a tool: at the root, otherwise nearest to it.
     *
     * @param names the file names, as a regular expression
     * @param folder the folder of the chosen language, which takes precedence
     */
    public Optional<ForeignConfig> nearest(String names, String folder) {
        return tree.allFiles()
                .filter(path -> path.chars().filter(c -> c == '/').count() <= DEEPEST)
                .filter(path -> SourceFiles.name(path).matches(names))
                .sorted(Comparator.comparing((String path) -> path.contains("/"))
                        .thenComparing(path -> !folder.isEmpty() && !path.startsWith(folder + "/"))
                        .thenComparing(
                                path -> path.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(path -> one(path).stream())
                .findFirst();
    }

    /** Returns the text of any file; empty when it is missing or cannot be read. */
    public String text(String name) {
        try {
            return folder.find(name) instanceof BookFolder.Found.Inside inside
                    ? ConfigText.of(Files.readAllBytes(inside.file()), name, finding -> {})
                            .orElse("")
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Reads a YAML file, whatever its extension. */
    public Optional<ForeignConfig> yaml(String name) {
        return read.computeIfAbsent(
                name, key -> ForeignConfig.read(text(key).getBytes(StandardCharsets.UTF_8), key + ".yml", sink));
    }

    private Optional<ForeignConfig> load(String name) {
        boolean there = name.startsWith(".")
                || tree.at(Workspace.parent(name))
                        .filter(at -> at.files().contains(name))
                        .isPresent();
        if (!there || !(folder.find(name) instanceof BookFolder.Found.Inside inside)) {
            return Optional.empty();
        }
        try {
            return ForeignConfig.read(Files.readAllBytes(inside.file()), name, sink);
        } catch (IOException e) {
            sink.report(Code.OUTLINE_SYNTAX.at(Position.of(name), "unreadable", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
