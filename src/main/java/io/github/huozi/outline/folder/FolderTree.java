package io.github.huozi.outline.folder;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFolder;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a folder holds, without what tools have put there. Symbolic links to folders are not followed.
 *
 * @param path relative to the book's folder, {@code /} between names; empty for that folder itself
 * @param folders the folders in it, by name
 * @param files the paths of the files in it, by name
 */
public record FolderTree(String path, List<FolderTree> folders, List<String> files) {

    /** Output of build tools and their stores; never sources. */
    private static final Set<String> TOOLS = Set.of("target", "_book", "node_modules", "dist", "build");

    public FolderTree {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /**
     * Walks the whole folder; what cannot be read is left out.
     *
     * @param control may stop it, and says how deep it goes
     */
    public static FolderTree of(BookFolder folder, BuildControl control) {
        Branch root = new Branch("");
        try {
            Files.walkFileTree(
                    folder.root(),
                    EnumSet.noneOf(FileVisitOption.class),
                    control.limits().folderDepth(),
                    new Walk(folder, root, control));
        } catch (IOException e) {
            // The walk itself skips what it cannot read, so only the root can fail; it was readable a moment ago.
            return new FolderTree("", List.of(), List.of());
        }
        return root.tree();
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
        private final Branch root;
        private final BuildControl control;

        Walk(BookFolder folder, Branch root, BuildControl control) {
            this.folder = folder;
            this.root = root;
            this.control = control;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            String name = String.valueOf(dir.getFileName());
            boolean skip = !dir.equals(folder.root()) && (TOOLS.contains(name) || name.startsWith("."));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            control.check();
            Path relative = folder.root().relativize(file);
            String path = BookFolder.composed(relative.toString().replace('\\', '/'));
            boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
            if (!hidden && folder.find(path) instanceof BookFolder.Found.Inside) {
                Path parent = relative.getParent();
                (parent == null ? root : root.at(parent)).files.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    /** The last name of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All files in it and below. */
    public Stream<String> allFiles() {
        return Stream.concat(files.stream(), folders.stream().flatMap(FolderTree::allFiles));
    }

    /** The folder at a path relative to this one. */
    public Optional<FolderTree> at(String below) {
        if (below.isEmpty()) {
            return Optional.of(this);
        }
        int slash = below.indexOf('/');
        String first = slash < 0 ? below : below.substring(0, slash);
        String rest = slash < 0 ? "" : below.substring(slash + 1);
        return folders.stream()
                .filter(folder -> folder.name().equals(first))
                .findFirst()
                .flatMap(folder -> folder.at(rest));
    }

    /** The same without the files that do not pass. */
    public FolderTree filter(java.util.function.Predicate<String> passes) {
        return new FolderTree(
                path,
                folders.stream().map(folder -> folder.filter(passes)).toList(),
                files.stream().filter(passes).toList());
    }
}
