package io.github.huozi.outline.folder;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.file.BookFolder;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a walk through the whole folder finds. Symbolic links to folders are not followed, and what cannot be read is left out.
 *
 * @param tree the files and folders that anybody sees
 * @param hidden the files whose names, or whose folders' names, begin with a dot
 * @param stores the folders that a tool fills and empties, whose files were not looked at, with the name of the tool
 * @param isRepository whether the folder is the root of a repository
 * @param endings those that readers of the program read beside the usual ones, in lower case with the dot
 * @param misnamed how many files anybody sees but this machine, which cannot read their names: in a container without a
 *     locale Java takes names for ASCII, and no path leads back to such a file
 */
public record FolderWalk(
        FolderTree tree,
        List<String> hidden,
        Map<String, String> stores,
        boolean isRepository,
        Set<String> endings,
        int misnamed) {

    /** The database of a version control system, and our own cache: no text of anybody's. */
    private static final Set<String> NO_TEXT = Set.of(".git", ".hg", ".svn", ".huozi");

    public FolderWalk {
        hidden = List.copyOf(hidden);
        stores = Map.copyOf(stores);
        endings = Set.copyOf(endings);
    }

    /** Whether a reader of the program reads a file for its ending. */
    public boolean isReadByOthers(String path) {
        String name = SourceFiles.name(path).toLowerCase(Locale.ROOT);
        return !SourceFiles.isRead(name) && endings.stream().anyMatch(name::endsWith);
    }

    /** Whether a file of this name could hold text. */
    public boolean couldHoldText(String path) {
        return SourceFiles.couldHoldText(path) || isReadByOthers(path);
    }

    /** Whether there is a reader for files of this name. */
    public boolean isRead(String path) {
        return SourceFiles.isRead(path) || isReadByOthers(path);
    }

    /**
     * Walks the folder.
     *
     * @param endings the extensions that the program's readers support
     * @param control may stop it, and says how deep it goes
     */
    public static FolderWalk of(BookFolder folder, Set<String> endings, BuildControl control) {
        Walk walk = new Walk(folder, control);
        try {
            Files.walkFileTree(
                    folder.root(),
                    EnumSet.noneOf(FileVisitOption.class),
                    control.limits().folderDepth(),
                    walk);
        } catch (IOException e) {
            // The walk itself skips what it cannot read, so only the root can fail; it was readable a moment ago.
            return new FolderWalk(new FolderTree("", List.of(), List.of()), List.of(), Map.of(), false, endings, 0);
        }
        walk.hidden.sort(Comparator.naturalOrder());
        return new FolderWalk(
                walk.root.tree(),
                walk.hidden,
                walk.stores,
                Files.exists(folder.root().resolve(".git")),
                endings,
                walk.misnamed);
    }

    private static final class Branch {
        private final String path;
        private final TreeMap<String, Branch> folders = new TreeMap<>();
        private final List<String> files = new ArrayList<>();

        Branch(String path) {
            this.path = path;
        }

        Branch at(Path relative) {
            Branch at = this;
            for (Path name : relative) {
                String text = BookFolder.composed(name.toString());
                String below = at.path.isEmpty() ? text : at.path + "/" + text;
                at = text.isEmpty() ? at : at.folders.computeIfAbsent(text, key -> new Branch(below));
            }
            return at;
        }

        FolderTree tree() {
            return new FolderTree(
                    path,
                    folders.values().stream().map(Branch::tree).toList(),
                    files.stream().sorted(Comparator.naturalOrder()).toList());
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final BookFolder folder;
        private final BuildControl control;
        private final Branch root = new Branch("");
        private final List<String> hidden = new ArrayList<>();
        private final Map<String, String> stores = new TreeMap<>();
        private int looked;
        private int misnamed;

        Walk(BookFolder folder, BuildControl control) {
            this.folder = folder;
            this.control = control;
        }

        private String path(Path file) {
            return BookFolder.composed(folder.root().relativize(file).toString().replace('\\', '/'));
        }

        private static boolean isHidden(String path) {
            return path.startsWith(".") || path.contains("/.");
        }

        /** Whether the name that was read can be written too; what could not be decoded cannot be encoded. */
        private boolean isWritable(String path) {
            try {
                return folder.root().resolve(path).startsWith(folder.root());
            } catch (InvalidPathException e) {
                return false;
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (dir.equals(folder.root())) {
                return FileVisitResult.CONTINUE;
            }
            if (NO_TEXT.contains(String.valueOf(dir.getFileName()))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Optional<String> tool = ToolStore.of(dir);
            tool.ifPresent(name -> stores.put(path(dir), name));
            return tool.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            control.check();
            String path = path(file);
            control.at(BuildStep.FILES, path, ++looked, 0);
            if (!isWritable(path)) {
                misnamed += isHidden(path) ? 0 : 1;
                return FileVisitResult.CONTINUE;
            }
            if (!(folder.find(path) instanceof BookFolder.Found.Inside)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(path)) {
                hidden.add(path);
                return FileVisitResult.CONTINUE;
            }
            Path parent = folder.root().relativize(file).getParent();
            (parent == null ? root : root.at(parent)).files.add(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
