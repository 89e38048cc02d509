package io.github.huozi.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A site as a server sees it. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface FileTree {

    /**
     * The file at a path. May take its time to make it.
     *
     * @param path decoded, relative, {@code /} between names; from a stranger, so that anything may be in it
     * @return nothing when there is no such file
     * @throws BuildFault when it cannot be made because the book is faulty
     * @throws IOException when it is there and cannot be read
     */
    Optional<PreviewFile> find(String path) throws IOException;

    /** These files and no others. */
    static FileTree of(Map<String, byte[]> files) {
        Map<String, PreviewFile> known = new HashMap<>();
        files.forEach((path, bytes) -> known.put(path, PreviewFile.of(bytes)));
        return path -> Optional.ofNullable(known.get(path));
    }

    /** What is in a folder at the time of asking; nothing outside it, whatever links in it say. */
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

    /** This tree, and another one for what it has not. */
    default FileTree orElse(FileTree other) {
        return path -> {
            Optional<PreviewFile> found = find(path);
            return found.isPresent() ? found : other.find(path);
        };
    }
}
