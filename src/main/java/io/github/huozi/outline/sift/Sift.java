package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.FolderWalk;
import io.github.huozi.outline.folder.NoteVault;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Separates the texts of a book from all other files in its folder. */
public final class Sift {

    private final FolderWalk walk;
    private final TextFiles files;
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    private Sift(FolderWalk walk, TextFiles files) {
        this.walk = walk;
        this.files = files;
    }

    /**
     * Sifts a folder.
     *
     * @param tree what is in it, without what the author excludes
     * @param language the requested tag
     * @param languages folders that a configuration calls languages, with their tags
     * @param control may stop it
     */
    public static Sifted of(
            BookFolder folder,
            FolderWalk walk,
            FolderTree tree,
            String language,
            Map<String, String> languages,
            BuildControl control) {
        Sift sift = new Sift(walk, new TextFiles(folder, control));
        LanguageCopies copies = new LanguageCopies(sift.files, language, languages);
        copies.judge(tree);
        sift.verdicts.putAll(copies.verdicts());
        sift.judge(tree, NoteVault.in(folder, tree));
        FolderTree sources = tree.filter(path -> walk.isRead(path) && !sift.verdicts.containsKey(path));
        return new Sifted(sources, sift.verdicts, sift.files, copies.found());
    }

    private void judge(FolderTree tree, Optional<NoteVault> vault) {
        List<String> texts = tree.allFiles().filter(walk::couldHoldText).toList();
        RepositoryPages repository = new RepositoryPages(walk);
        apply(List.of(new Drafts(), repository, new ToolPages(files, tree), new VaultPages(files, vault)), texts);
        apply(List.of(new BuiltPages(files, tree, judged())), texts);
        apply(List.of(new ResourceFolders(files, tree, judged())), texts);
        keepBooksOut(texts);
        for (String path : texts) {
            if (!walk.isReadByOthers(path)
                    && (!SourceFiles.isRead(path) || !files.of(path).isText())) {
                verdicts.putIfAbsent(
                        path, Verdict.of(FileState.UNREAD_FORMAT, path.substring(path.lastIndexOf('.') + 1)));
            }
        }
        for (String path : walk.hidden()) {
            boolean github = repository.isRepository() && path.startsWith(".github/");
            if (walk.couldHoldText(path)) {
                verdicts.put(
                        path, Verdict.of(github ? FileState.REPOSITORY_PAGE : FileState.OTHER_TOOL, hiddenPart(path)));
            }
        }
    }

    /** An EPUB beside the texts of a book has been made of them; alone it is the source. */
    private void keepBooksOut(List<String> texts) {
        boolean others =
                texts.stream().anyMatch(path -> !isEpub(path) && walk.isRead(path) && !verdicts.containsKey(path));
        texts.stream()
                .filter(path -> others && isEpub(path))
                .forEach(path -> verdicts.putIfAbsent(path, Verdict.of(FileState.OTHER_TOOL, "EPUB")));
    }

    private static boolean isEpub(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".epub");
    }

    /** Returns the first segment that begins with a dot. */
    private static String hiddenPart(String path) {
        return path.replaceFirst("^(?:.*?/)?(\\.[^/]*).*$", "$1");
    }

    private Set<String> judged() {
        return new HashSet<>(verdicts.keySet());
    }

    private void apply(List<SiftRule> rules, List<String> texts) {
        for (String path : texts) {
            if (!verdicts.containsKey(path)) {
                TextFile file = files.of(path);
                rules.stream()
                        .flatMap(rule -> rule.judge(file).stream())
                        .findFirst()
                        .ifPresent(verdict -> verdicts.put(path, verdict));
            }
        }
    }
}
