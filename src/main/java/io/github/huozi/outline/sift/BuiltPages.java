package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds output built from sources next to it: the pages of a site, a finished EPUB. Its words are those of the sources.
 * Pages with too few words, such as a site's search page, follow the pages around them.
 */
final class BuiltPages implements SiftRule {

    private static final Pattern GENERATOR = Pattern.compile(
            "(?is).{0,6000}?(<meta[^>]{0,80}name=[\"']?generator[\"']?[^>]{0,20}content=[\"']?(hugo|mkdocs|gitbook|honkit|vuepress"
                    + "|vitepress|jekyll|docusaurus|sphinx|hexo|mdbook|bookdown|quarto|huozi)|book generated using mdbook).*");

    /** The number of letters and digits compared at once. */
    private static final int RUN = 12;

    private static final int BITS = 1 << 25;

    private static final int SAMPLES = 60;

    private final TextFiles files;
    private final BitSet runs = new BitSet(BITS);
    private final Map<String, String> verdicts = new LinkedHashMap<>();

    BuiltPages(TextFiles files, FolderTree tree, Set<String> judged) {
        this.files = files;
        List<String> sources = new ArrayList<>();
        List<String> made = new ArrayList<>();
        tree.allFiles().filter(path -> !judged.contains(path)).forEach(path -> {
            if (SourceFiles.isMarkdown(path) && files.of(path).hasProse()) {
                sources.add(path);
            } else if (isMade(path)) {
                made.add(path);
            }
        });
        if (sources.isEmpty() || made.isEmpty()) {
            beside(tree);
            return;
        }
        sources.forEach(path -> remember(letters(files.words(path))));
        made.forEach(path -> {
            if (isCopy(letters(files.words(path)))) {
                verdicts.put(path, "");
            }
        });
        tree.folders().forEach(folder -> around(folder, new HashSet<>(made)));
        beside(tree);
    }

    private static boolean isMade(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SourceFiles.isHtml(path) || Set.of("epub", "docx", "odt", "tex").contains(ending);
    }

    @Override
    public Optional<Verdict> judge(TextFile file) {
        return Optional.ofNullable(verdicts.get(file.path()))
                .map(tool -> Verdict.copy(FileState.OTHER_TOOL, tool.isEmpty() ? "copy" : tool));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private void remember(String letters) {
        for (int at = 0; at + RUN <= letters.length(); at++) {
            runs.set(bit(letters, at));
        }
    }

    private static int bit(String letters, int at) {
        int hash = 17;
        for (int i = at; i < at + RUN; i++) {
            hash = hash * 0x01000193 ^ letters.charAt(i);
        }
        return (hash ^ hash >>> 15) & BITS - 1;
    }

    /** Whether most of its words are those of the sources; false for texts too short to tell. */
    private boolean isCopy(String letters) {
        int step = Math.max(1, (letters.length() - RUN) / SAMPLES);
        int asked = 0;
        int known = 0;
        for (int at = 0; at + RUN <= letters.length(); at += step) {
            asked++;
            known += runs.get(bit(letters, at)) ? 1 : 0;
        }
        // Every page of a site has a menu and a footer, and splits code differently.
        return asked >= 8 && known * 2 >= asked;
    }

    /** Treats a folder as a site if most of its pages are copies, or name the tool that made them. */
    private void around(FolderTree folder, Set<String> made) {
        List<String> pages = folder.allFiles()
                .filter(made::contains)
                .filter(SourceFiles::isHtml)
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        long copies = pages.stream().filter(verdicts::containsKey).count();
        boolean generated = folder.files().stream()
                .filter(path -> SourceFiles.name(path).equals("index.html"))
                .anyMatch(path -> GENERATOR.matcher(files.raw(path)).matches());
        boolean onlyPages = folder.allFiles().noneMatch(SourceFiles::isMarkdown);
        if (copies * 2 > pages.size() || (generated && onlyPages)) {
            pages.forEach(path -> verdicts.putIfAbsent(path, folder.path()));
            folder.allFiles()
                    .filter(path ->
                            SourceFiles.name(path).matches("(?i)(robots|humans|llms.*|.*\\.html|.*\\.rst)\\.txt"))
                    .forEach(path -> verdicts.putIfAbsent(path, folder.path()));
            return;
        }
        folder.folders().forEach(below -> around(below, made));
    }

    /** Finds a page next to its Markdown source, too short to compare its words. */
    private void beside(FolderTree tree) {
        for (String path : tree.files()) {
            String stem = Workspace.below(tree.path(), SourceFiles.stem(SourceFiles.name(path)));
            boolean page = SourceFiles.isHtml(path) && !verdicts.containsKey(path);
            Optional<String> source = List.of(".md", ".markdown").stream()
                    .map(stem::concat)
                    .filter(tree.files()::contains)
                    .findFirst();
            if (page && source.isPresent() && letters(files.words(path)).length() < RUN * 8) {
                String ours = letters(files.words(path));
                String theirs = letters(files.words(source.get()));
                if (theirs.contains(ours) || ours.contains(theirs) || ours.length() < RUN) {
                    verdicts.put(path, source.get());
                }
            }
        }
        tree.folders().forEach(this::beside);
    }
}
