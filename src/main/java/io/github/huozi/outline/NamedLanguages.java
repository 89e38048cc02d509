package io.github.huozi.outline;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.ProjectFiles;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folders that a tool's configuration declares as languages: those of Hugo's {@code languages} and of GitBook's {@code
 * LANGS.md}.
 */
final class NamedLanguages {

    private final ProjectFiles project;
    private final FolderTree tree;

    NamedLanguages(ProjectFiles project, FolderTree tree) {
        this.project = project;
        this.tree = tree;
    }

    /** Returns the existing folders, with the tags of their languages. */
    Map<String, String> folders() {
        Map<String, String> folders = new TreeMap<>();
        project.first(ProjectFiles.HUGO).ifPresent(config -> hugo(config, folders));
        if (tree.files().contains("LANGS.md")) {
            String text = project.text("LANGS.md");
            SummaryParser.parse(text, "LANGS.md", finding -> {}).entries().forEach(entry -> entry.target()
                    .flatMap(target -> BookFolder.normalise(target.replaceFirst("/$", "")))
                    .ifPresent(path -> put(folders, path, path.substring(path.lastIndexOf('/') + 1))));
        }
        return folders;
    }

    private void hugo(ForeignConfig config, Map<String, String> folders) {
        if (config.at("languages").orElse(null) instanceof Value.Mapping languages) {
            for (Value.Pair language : languages.pairs()) {
                String named = config.text("languages", language.key(), "contentDir");
                String content = config.text("contentDir").isEmpty() ? "content" : config.text("contentDir");
                put(folders, named.isEmpty() ? content + "/" + language.key() : named, language.key());
            }
        }
    }

    private void put(Map<String, String> folders, String path, String tag) {
        Optional<String> language = LanguageTag.normalise(tag);
        BookFolder.normalise(path)
                .filter(folder -> tree.at(folder).isPresent())
                .ifPresent(folder -> folders.put(folder, language.orElse(tag)));
    }
}
