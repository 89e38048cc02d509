package io.github.huozi.outline.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The content of a folder.
 *
 * @param path relative to the book's folder, {@code /} between names; empty for that folder itself
 * @param folders the folders in it, by name
 * @param files the paths of the files in it, by name
 */
public record FolderTree(String path, List<FolderTree> folders, List<String> files) {

    public FolderTree {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** Returns the last segment of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns all files in it and below. */
    public Stream<String> allFiles() {
        return Stream.concat(files.stream(), folders.stream().flatMap(FolderTree::allFiles));
    }

    /** Returns the folder at a path relative to this one. */
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

    /** Returns this tree with only the files that pass. */
    public FolderTree filter(Predicate<String> passes) {
        return new FolderTree(
                path,
                folders.stream().map(folder -> folder.filter(passes)).toList(),
                files.stream().filter(passes).toList());
    }
}
