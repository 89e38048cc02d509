package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds folders of resources rather than text. Their names are a hint, and their content decides: with a single
 * paragraph in it, {@code css} is a part about style sheets.
 */
final class ResourceFolders implements SiftRule {

    private static final Set<String> NAMES = Set.of(
            "images",
            "image",
            "img",
            "imgs",
            "pics",
            "pictures",
            "figures",
            "figs",
            "assets",
            "static",
            "_static",
            "media",
            "res",
            "resources",
            "attachments",
            "fonts",
            "styles",
            "css",
            "js",
            "javascripts",
            "stylesheets",
            "theme",
            "themes",
            "templates",
            "_templates",
            "layouts",
            "code",
            "codes",
            "examples",
            "example",
            "listings",
            "snippets",
            "scripts",
            "tools",
            "test",
            "tests",
            "vendor",
            "public",
            "site",
            "lib",
            "libs",
            "data",
            "_data",
            "demo",
            "demos",
            "图片",
            "插图",
            "附件",
            "素材",
            "代码",
            "示例代码",
            "源码");

    private final TextFiles files;
    private final Set<String> resources = new HashSet<>();

    ResourceFolders(TextFiles files, FolderTree tree, Set<String> judged) {
        this.files = files;
        tree.folders().forEach(folder -> look(folder, judged));
    }

    private void look(FolderTree folder, Set<String> judged) {
        if (!isNamed(folder.name())) {
            folder.folders().forEach(below -> look(below, judged));
            return;
        }
        boolean prose = folder.allFiles()
                .filter(SourceFiles::couldHoldText)
                .filter(path -> !judged.contains(path))
                .anyMatch(path -> files.of(path).hasProse());
        if (!prose && !isChapters(folder)) {
            folder.allFiles().filter(SourceFiles::couldHoldText).forEach(resources::add);
        } else {
            folder.folders().forEach(below -> look(below, judged));
        }
    }

    private static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || lower.endsWith(".assets") || lower.endsWith("_files");
    }

    /** Whether a folder holds only Markdown, and so chapters, however short; a page about pictures does not count. */
    private static boolean isChapters(FolderTree folder) {
        return folder.allFiles().allMatch(SourceFiles::isMarkdown)
                && folder.allFiles().anyMatch(path -> !SourceFiles.isOpener(path));
    }

    @Override
    public Optional<Verdict> judge(TextFile file) {
        boolean page = !file.front().values().text("title").isEmpty();
        return resources.contains(file.path()) && !page
                ? Optional.of(Verdict.of(FileState.RESOURCE, ""))
                : Optional.empty();
    }
}
