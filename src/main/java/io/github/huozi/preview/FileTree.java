package io.github.huozi.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a site for a server. Implementations are thread-safe. */
@FunctionalInterface
public interface FileTree {

    /**
     * Returns the file at a path. This may take a while if the file has to be made.
     *
     * @param path the decoded, relative path, with {@code /} between names; it is untrusted and may contain anything
     * @return the file; empty when there is none
     * @throws BuildFault when the file cannot be made because the book is faulty
     * @throws IOException when the file exists but cannot be read
     */
    Optional<PreviewFile> find(String path) throws IOException;

    /** Returns a tree of these files only. */
    static FileTree of(Map<String, byte[]> files) {
        Map<String, PreviewFile> known = new HashMap<>();
        files.forEach((path, bytes) -> known.put(path, PreviewFile.of(bytes)));
        return path -> Optional.ofNullable(known.get(path));
    }

    /** Returns the current content of a folder; never files outside it, whatever its links. */
    static FileTree of(Path folder) {
        return path -> {
            try {
                Path root = folder.toRealPath();
                Path file = root.resolve(path).normalize();
                if (path.isEmpty() || !file.startsWith(root) || !Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                Path real = file.toRealPath();
                return real.startsWith(root) ? Optional.of(PreviewFile.of(real)) : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            } catch (IOException e) {
                if (!Files.exists(folder)) {
                    return Optional.empty();
                }
                throw e;
            }
        };
    }

    /** Returns this tree, with another one for missing files. */
    default FileTree orElse(FileTree other) {
        return path -> {
            Optional<PreviewFile> found = find(path);
            return found.isPresent() ? found : other.find(path);
        };
    }
}
