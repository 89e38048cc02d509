package io.github.huozi.outline.folder;

import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.file.VaultNames;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Obsidian vault: a folder with {@code .obsidian} in it, or notes that link to each other by name.
 *
 * @param paths the paths of all files
 * @param names the files by their names in wikilinks
 * @param templates the folder of templates; may be empty
 * @param diary the folder of daily notes; may be empty
 */
public record NoteVault(List<String> paths, VaultNames names, String templates, String diary) {

    /** {@code [[note#heading|words]]}; with {@code !} an embed. */
    public static final Pattern LINK = Pattern.compile(
            "(!?)\\[\\[([^\\[\\]|#\\n]{0,200})(#[^\\[\\]|\\n]{1,200})?(?:\\\\?\\|([^\\[\\]\\n]{0,200}))?]]");

    private static final String SETTINGS = ".obsidian";
    private static final Pattern FOLDER = Pattern.compile("\"folder\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    private static final int MOST_READ = 80;
    private static final int LEAST_LINKED = 3;

    public NoteVault {
        paths = List.copyOf(paths);
    }

    /** Returns the vault in a folder; empty if the folder is not a vault. */
    public static Optional<NoteVault> in(BookFolder folder, FolderTree tree) {
        List<String> paths = tree.allFiles().toList();
        List<String> notes = paths.stream().filter(path -> path.endsWith(".md")).toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        VaultNames names = new VaultNames(paths);
        boolean set = folder.find(SETTINGS) instanceof BookFolder.Found.NoFile;
        return set || isLinked(folder, notes, names)
                ? Optional.of(new NoteVault(
                        paths, names, folder(folder, "templates.json"), folder(folder, "daily-notes.json")))
                : Optional.empty();
    }

    /** Whether several of the notes, and a considerable share of them, have a wikilink to another one. */
    private static boolean isLinked(BookFolder folder, List<String> notes, VaultNames names) {
        List<String> some = notes.size() <= MOST_READ ? notes : every(notes);
        long linked = some.stream()
                .filter(note -> links(text(folder, note), note, names))
                .count();
        return linked >= LEAST_LINKED && linked * 4 >= some.size();
    }

    private static List<String> every(List<String> notes) {
        List<String> some = new ArrayList<>();
        for (int at = 0; at < MOST_READ; at++) {
            some.add(notes.get((int) ((long) at * notes.size() / MOST_READ)));
        }
        return some;
    }

    private static boolean links(String text, String note, VaultNames names) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            Optional<String> target = names.find(link.group(2).replaceFirst("\\\\$", ""), note);
            if (target.isPresent() && !target.get().equals(note)) {
                return true;
            }
        }
        return false;
    }

    private static String folder(BookFolder folder, String settings) {
        Matcher named = FOLDER.matcher(text(folder, SETTINGS + "/" + settings));
        return named.find() ? named.group(1).replaceFirst("^/+", "").replaceFirst("/+$", "") : "";
    }

    private static String text(BookFolder folder, String path) {
        try {
            return folder.find(path) instanceof BookFolder.Found.Inside inside
                    ? TextBytes.likely(Files.readAllBytes(inside.file()))
                    : "";
        } catch (IOException e) {
            // It is reported when the note is read as a chapter.
            return "";
        }
    }
}
